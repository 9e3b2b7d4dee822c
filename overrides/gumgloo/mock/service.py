"""The mock: one request in, one script out, and everything decided in between.

Guarantees: the order of decisions is fixed.  A path that is none is 404 or 405; a credential that
does not do is refused before the request is judged; a request that does not fit is refused with
everything that is wrong with it; only then an answer is made, held against the spec, and given to
the fault that is due.  The same seed and the same requests give the same bytes.
"""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Self

from .bench import Bench
from .clock import Clock, VirtualClock
from .faults import Fault
from .flows import FlowBook
from .gloo import GlooManners
from .gumloop import GumloopManners
from .jsontext import parse_json
from .judging import Judged, judge_request
from .loading import load_documents
from .log import logged
from .manners import Call, Manners
from .mounting import Located, Router, base_urls
from .plans import Plan
from .playing import play
from .replacing import REPLACING, other_status, replacement
from .replies import Reply, json_reply, raw_reply
from .selfcheck import MockDefect, check_reply
from .settings import Settings
from .spec import Operation, Spec, compile_spec
from .storage import STORAGE_HOST, Storage
from .tokens import TokenBook
from .violations import HEADER, header_list
from .wire import Script, WireRequest

__all__ = ["FAULT_HEADER", "MockService"]

FAULT_HEADER = "x-mock-fault"


class MockService(Bench):
    """A mock of the services whose specs it is given.

    Args:
        specs: bundled OpenAPI documents by service (``gumloop``, ``gloo``), or specs that
            `compile_spec` compiled already.
        clock: time; by default one that stands still until it is moved.
        seed: makes answers and tokens; the same seed gives the same ones.
        settings: credentials, lifetimes and the like.

    Attributes:
        clock, settings: as given.
        tokens: the credentials of each service by its name.
        operations: all operations of all specs.
        requests: what was asked, for assertions.
        defects: answers that broke the spec.

    Raises:
        SpecError: a spec has something that the mock cannot serve.
    """

    def __init__(
        self,
        specs: Mapping[str, Mapping[str, Any] | Spec],
        *,
        clock: Clock | None = None,
        seed: int = 0,
        settings: Settings | None = None,
    ) -> None:
        self.clock: Clock = VirtualClock() if clock is None else clock
        self.settings = settings or Settings()
        self.seed = seed
        self.tokens = {name: TokenBook(self.clock, seed) for name in specs}
        self._storage = Storage(seed)
        self._specs = {
            name: given if isinstance(given, Spec) else compile_spec(name, given)
            for name, given in specs.items()
        }
        self._manners = {name: self._mannered(spec) for name, spec in self._specs.items()}
        self._router = Router(self._specs.values())
        super().__init__(one for spec in self._specs.values() for one in spec.operations)
        self._lock = threading.RLock()

    @classmethod
    def load(
        cls, *, clock: Clock | None = None, seed: int = 0, settings: Settings | None = None
    ) -> Self:
        """A mock of both services, from the specs that lie in the generated packages."""
        return cls(load_documents(), clock=clock, seed=seed, settings=settings)

    def _mannered(self, spec: Spec) -> Manners:
        tokens = self.tokens[spec.service]
        if spec.service == "gumloop":
            return GumloopManners(spec, tokens, self.settings, self._storage)
        if spec.service == "gloo":
            return GlooManners(spec, tokens, self.settings)
        return Manners(spec, tokens)

    @property
    def hosts(self) -> frozenset[str]:
        """The hosts of all servers, and that of signed links."""
        return frozenset({*self._router.hosts, STORAGE_HOST})

    @property
    def flows(self) -> FlowBook:
        """The flow runs of Gumloop.

        Raises:
            LookupError: this mock has no Gumloop.
        """
        manners = self._manners["gumloop"]
        assert isinstance(manners, GumloopManners)
        return manners.flows

    def base_urls(self, origin: str) -> dict[str, str]:
        """Each real server, and its address at a mock that is at `origin`."""
        return base_urls(self._specs.values(), origin)

    def handle(self, request: WireRequest) -> Script:
        """Answers a request.

        Raises:
            MockDefect: the answer would break the spec; also kept in `defects`.
        """
        with self._lock:
            try:
                return self._handle(request)
            except MockDefect as defect:
                self.defects.append(defect)
                raise

    def _handle(self, request: WireRequest) -> Script:
        try:
            own = _header_fault(request)
        except ValueError as error:
            self._log(None, request, status=400)
            reply = raw_reply(400, "text/plain", f"{FAULT_HEADER}: {error}".encode())
            return play(reply, Fault(), {}, request.method)[0]
        stored = self._storage.answer(request, self.clock.now())
        if stored is not None:
            self._log(None, request, status=stored.status)
            return play(stored, Fault(), {}, request.method)[0]
        located = self._router.locate(request.method, request.target.partition("?")[0])
        if located.operation is None:
            reply = self._nowhere(located)
            self._log(None, request, status=reply.status)
            return play(reply, Fault(), {}, request.method)[0]
        return self._operate(located.operation, located, request, own)

    def _nowhere(self, located: Located) -> Reply:
        if located.service is None:
            hosts = ", ".join(sorted(self.hosts))
            return json_reply(404, {"error": f"the path has to begin with one of: {hosts}"})
        manners = self._manners[located.service]
        if located.allowed:
            return manners.no_method(", ".join(located.allowed))
        hint = "There is nothing here."
        if located.elsewhere:
            hint = f"This path is served on {' and '.join(located.elsewhere)}."
        return manners.no_path(hint)

    def _operate(
        self, operation: Operation, located: Located, request: WireRequest, own: Fault | None
    ) -> Script:
        plan = self._faults.take(operation)
        answer = self._answers.take(operation)
        fault = own or (plan.what if plan is not None else Fault())
        manners = self._manners[operation.service]
        if fault.connect is not None:
            # It never reached the service, which therefore judges nothing.
            script, idle = play(Reply(503, ""), fault, {}, request.method)
            self._settle(fault, None if own else plan, operation, idle)
            self._log(operation, request, status=None, faulty=True)
            return script
        judged = judge_request(operation, located.path, request, manners)
        if judged.refusal is not None:
            reply = judged.refusal
            idle = fault.those_given(REPLACING)
        else:
            reply = self._answered(operation, request, judged, fault, answer)
            idle = []
        if judged.violations:
            told = {**(reply.headers or {}), HEADER: header_list(judged.violations)}
            reply = replace(reply, headers=told)
        script, more = play(reply, fault, manners.stream_error(), request.method)
        self._settle(fault, None if own else plan, operation, idle + more)
        faulty = own is not None or plan is not None
        self._log(operation, request, judged, status=reply.status, faulty=faulty)
        return script

    def _answered(
        self,
        operation: Operation,
        request: WireRequest,
        judged: Judged,
        fault: Fault,
        answer: Plan[Reply] | None,
    ) -> Reply:
        """The answer to a request that fits: the fault's, the test's, or the service's own."""
        manners = self._manners[operation.service]
        # Of a body only the digest: a file is no seed to be spelled out.
        digest = hashlib.sha256(request.body).hexdigest()
        rng = random.Random(f"{self.seed} {request.method} {request.target} {digest}")
        now = self.clock.now()
        call = Call(operation, request, judged.body, judged.values, rng, now, judged.token)
        replaced = replacement(fault, manners, call)
        if replaced is not None:
            return replaced
        reply = manners.answer(call) if answer is None else answer.what
        check_reply(operation, reply)
        if answer is not None:
            answer.happened += 1
        return other_status(fault, reply)

    def _log(
        self,
        operation: Operation | None,
        request: WireRequest,
        judged: Judged | None = None,
        *,
        status: int | None,
        faulty: bool = False,
    ) -> None:
        now = self.clock.now()
        self.requests.append(
            logged(operation, request, judged, status=status, faulty=faulty, at=now)
        )


def _header_fault(request: WireRequest) -> Fault | None:
    text = request.header(FAULT_HEADER)
    return None if text is None else Fault.from_json(parse_json(text.encode("latin-1")))
