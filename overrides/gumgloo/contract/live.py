"""Asks the services themselves: what only reads, and one short completion, plain and streamed.

Guarantees: one request after another, with a pause between two, and never more than the limit;
nothing is made, changed or deleted.  What could not be asked is named with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from gumgloo_api.support import ConfigurationError, GumglooError, Request, ResponseDecodeError
from gumgloo_api.support import Operation as Generated

from ..mock.jsontext import BadJSON, parse_json
from ..mock.spec import Operation, Spec
from .access import Access, generated_operation
from .exchange import Exchange
from .steps import Ask, Known, choose_model, readable
from .tools import Tools

__all__ = ["CHAT", "Plan", "Tour", "tour"]

#: The operation of both services that makes a completion.
CHAT = "createChatCompletion"

_MODELS = ("listModels", "listModelsOpenAI")
_PROMPT = "Answer with one word: yes."
_MOST_TOKENS = 16


@dataclass(frozen=True, slots=True)
class Plan:
    """How far a run goes.

    Attributes:
        most: requests of one service at most, tokens aside.
        pause: seconds between two.
        completions: False to ask for no completion.
        models: the model of the completion by service, in place of the one that costs least.
    """

    most: int = 60
    pause: float = 0.2
    completions: bool = True
    models: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class Tour:
    """What a run of one service came to.

    Attributes:
        asked: how many requests were made, tokens aside.
        answered: how many of them had a success.
        unasked: by operation, why it was not asked.
        failures: by operation, what the client said of the answer.
    """

    asked: int = 0
    answered: int = 0
    unasked: dict[str, str] = field(default_factory=dict[str, str])
    failures: dict[str, str] = field(default_factory=dict[str, str])


class _Guide:
    def __init__(
        self,
        access: Access,
        exchanges: list[Exchange],
        plan: Plan,
        sleep: Callable[[float], object],
    ) -> None:
        self.access = access
        self.plan = plan
        self.tour = Tour()
        self._exchanges = exchanges
        self._sleep = sleep

    @property
    def spent(self) -> bool:
        """True where the limit is reached."""
        return self.tour.asked >= self.plan.most

    def ask(
        self, operation: Operation, request: Request, *, streaming: bool = False
    ) -> tuple[int, Any] | None:
        """The status and the value of an answer; None where there was none that could be read."""
        if self.tour.asked:
            self._sleep(self.plan.pause)
        before = len(self._exchanges)
        generated = generated_operation(self.access.service, operation.id)
        name = f"{operation.name}, streamed" if streaming else operation.name
        try:
            self._send(generated, request, streaming=streaming)
        except ConfigurationError as error:
            self.tour.unasked[name] = str(error)
            return None
        except GumglooError as error:
            self.tour.failures[name] = _told(error)
        self.tour.asked += 1
        # The last one: a token may have been fetched before it.
        made = self._exchanges[before:][-1:]
        if not made or made[0].status is None or not 200 <= made[0].status < 300:
            return None
        self.tour.answered += 1
        try:
            return made[0].status, parse_json(made[0].response_body or b"")
        except BadJSON:
            return None

    def _send(self, operation: Generated[Any], request: Request, *, streaming: bool) -> None:
        if not streaming:
            self.access.transport.send(operation, request)
            return
        with self.access.transport.stream(operation, request) as events:
            for _ in events:
                pass


def _told(error: GumglooError) -> str:
    # The texts of answers may be anybody's; where a field does not fit, the text names its path.
    if isinstance(error, ResponseDecodeError):
        return "the client could not read the answer"
    status = getattr(error, "status_code", None)
    return f"{type(error).__name__}{f', status {status}' if status else ''}"


def tour(
    access: Access,
    spec: Spec,
    tools: Tools,
    exchanges: list[Exchange],
    plan: Plan,
    sleep: Callable[[float], object],
) -> Tour:
    """Asks one service, and says what became of it; the exchanges are with the recorder.

    Args:
        access: how it is reached.
        spec, tools: of the service.
        exchanges: where the recorder keeps what went through.
        plan: how far to go.
        sleep: waits so many seconds.
    """
    guide = _Guide(access, exchanges, plan, sleep)
    known = Known(spec.operations, tools, access.given)
    # So that a completion is had, however long the lists are.
    reserve = 2 if plan.completions else 0
    models: list[Any] = []
    # A completion needs to know a model, so the lists of models come first.
    waiting = sorted(readable(spec.operations), key=lambda one: one.id not in _MODELS)
    for ask in _in_turn(waiting, known):
        if guide.tour.asked >= plan.most - reserve:
            waiting.append(ask.operation)
            break
        answer = guide.ask(ask.operation, Request(path=ask.path, query=list(ask.query)))
        if answer is not None:
            known.learn(ask, *answer)
            if ask.operation.id in _MODELS:
                models.append(answer[1])
    for operation in waiting:
        missing = known.fill(operation)
        limit = f"the limit of {plan.most} requests is reached"
        reason = limit if isinstance(missing, Ask) else f"nothing is known of {missing}"
        guide.tour.unasked[operation.name] = reason
    if plan.completions:
        _complete(guide, spec, plan.models.get(spec.service) or choose_model(models))
    return guide.tour


def _in_turn(waiting: list[Operation], known: Known) -> Iterator[Ask]:
    """What can be asked; what is asked leaves the list, and its answer may make more possible."""
    progress = True
    while progress:
        progress = False
        for operation in list(waiting):
            ask = known.fill(operation)
            if isinstance(ask, Ask):
                waiting.remove(operation)
                progress = True
                yield ask


def _complete(guide: _Guide, spec: Spec, model: str | None) -> None:
    """One short completion, plain and streamed."""
    (operation,) = (one for one in spec.operations if one.id == CHAT)
    for streaming in (False, True):
        if model is None or guide.spent:
            limit = f"the limit of {guide.plan.most} requests is reached"
            name = f"{operation.name}, streamed" if streaming else operation.name
            guide.tour.unasked[name] = "no model is known" if model is None else limit
            continue
        message = {"role": "user", "content": _PROMPT}
        body: dict[str, Any] = {"model": model, "messages": [message], "max_tokens": _MOST_TOKENS}
        if streaming:
            body["stream"] = True
        guide.ask(operation, Request(path=operation.template, json=body), streaming=streaming)
