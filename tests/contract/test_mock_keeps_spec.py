"""Contract 2: the mock server keeps the spec, whatever is asked of it.

Guarantees: every operation through the ASGI application, with every example, coverage and fuzzing
case of schemathesis, positive and negative, under all of its checks; and sequences of operations
where one gives what another needs.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import settings
from schemathesis import GenerationMode
from schemathesis.checks import (
    ignored_auth,
    negative_data_rejection,
    positive_data_acceptance,
)
from schemathesis.core.errors import NoLinksFound

from tests.contract._decode import decode_body, textual
from tests.contract._ledger import Tally
from tests.contract._mock import APP, BASE, SERVICE, mocked, session_of, unfair
from tests.contract._schemathesis import Case, asked_of, heavy, op_of, phase_of
from tests.contract._spec import FORM, JSON, MULTIPART, SERVICES, Op, operations

CONTRACT = "2 mock"
SCHEMAS = mocked(GenerationMode.POSITIVE, GenerationMode.NEGATIVE)


@pytest.fixture(scope="module")
def session(runner: asyncio.Runner) -> requests.Session:
    return session_of(APP, runner)


def is_good_form(op: Op, request: requests.PreparedRequest) -> bool:
    """True for a form that fits the spec as it is on the wire, where every field is a text.

    What broke the schema before it was written down (`false` where a string has to be) does not
    break it any more, and the tool sees that of some such bodies only.
    """
    kind = str(request.headers.get("Content-Type", ""))
    media = kind.partition(";")[0]
    body = request.body
    if media not in (FORM, MULTIPART) or media not in op.bodies or body is None:
        return False
    schema = op.bodies[media]
    raw = body.encode() if isinstance(body, str) else body
    try:
        return op.spec.fits(schema, textual(decode_body(kind, raw, schema, op.spec.follow)))
    except ValueError:
        return False


def _breaks_body_alone(case: Case) -> bool:
    broken = {
        place.name
        for place, one in (case.meta.components if case.meta else {}).items()
        if one.mode.is_negative
    }
    return broken == {"BODY"}


def check(case: Case, tally: Tally, session: requests.Session, turn: int) -> requests.Response:
    """Put one case to the mock; tests/fuzz draws more of them.

    Args:
        case: valid or not.
        tally: counts.
        session: leads to the mock.
        turn: every fifth one has its credentials checked, too.

    Returns:
        the answer.
    """
    op = op_of(case)
    name = op.name
    tally.expect(CONTRACT, [name])
    # The mock's own headers are no part of any spec, and known to whoever reads its source.
    for header in [one for one in case.headers if one.lower().startswith("x-mock-")]:
        del case.headers[header]
    arguments = case.as_transport_kwargs(base_url=BASE)
    answer = session.request(**arguments, allow_redirects=False)
    excluded = unfair(op)
    if turn % 5:
        # Whether credentials are checked does not hang on the body, and takes two requests more.
        excluded.append(ignored_auth)
    if _breaks_body_alone(case) and is_good_form(op, answer.request):
        excluded.append(negative_data_rejection)
    case.validate_response(answer, excluded_checks=excluded)
    defects = [str(one) for one in SERVICE.defects]
    SERVICE.defects.clear()
    SERVICE.requests.clear()
    assert defects == []
    tally.add(CONTRACT, name, way=phase_of(case) if case.meta else "kept")
    return answer


@schemathesis.pytest.parametrize(**SCHEMAS)
@heavy()
def test_the_mock_keeps_the_spec(case: Case, tally: Tally, session: requests.Session) -> None:
    check(case, tally, session, tally.counts[CONTRACT, op_of(case).name])


@pytest.mark.parametrize("service", SERVICES)
def test_what_one_operation_gives_another_takes(service: str, tally: Tally) -> None:
    machine = SCHEMAS[service].as_state_machine()
    seen: Counter[tuple[str, bool]] = Counter()

    class Watched(machine):  # type: ignore[misc, valid-type]  # the class is made at run time
        def validate_response(self, response: Any, case: Case, *args: Any, **kwargs: Any) -> None:
            # A value of another answer may be refused for a reason that no schema can say.
            case.validate_response(
                response, excluded_checks=[positive_data_acceptance, *unfair(op_of(case))]
            )
            seen[op_of(case).name, response.status_code < 300] += 1

    try:
        Watched()
    except NoLinksFound:
        # Nothing to say of a service whose operations have nothing to do with each other.
        tally.add(CONTRACT, next(n for n, op in operations().items() if op.service == service))
        return
    Watched.run(settings=settings(heavy(2), stateful_step_count=6))
    assert SERVICE.defects == []
    good = {name for name, success in seen if success}
    assert len(good) >= 2, f"no operation was reached by way of another: {seen}"
    for (name, _), count in seen.items():
        tally.add(CONTRACT, name, count, way="stateful")


@pytest.mark.parametrize("name", operations())
def test_every_operation_is_asked(name: str) -> None:
    op = operations()[name]
    ids = [one.definition.raw["operationId"] for one in asked_of(SCHEMAS[op.service])]
    assert ids.count(op.id) == 1


def test_a_form_is_judged_as_it_is_on_the_wire() -> None:
    def sent(name: str, kind: str, body: str | bytes | None) -> bool:
        request = requests.PreparedRequest()
        request.headers = requests.structures.CaseInsensitiveDict({"Content-Type": kind})
        request.body = body
        return is_good_form(operations()[name], request)

    def parts(*given: tuple[str, str]) -> bytes:
        heads = [f'--x\r\nContent-Disposition: form-data; name="{name}"' for name, _ in given]
        texts = [f"\r\n\r\n{text}\r\n" for _, text in given]
        return "".join(map("".join, zip(heads, texts, strict=True))).encode() + b"--x--\r\n"

    kind = f"{MULTIPART}; boundary=x"
    files = ("files", "f"), ("publisher_id", "false")
    assert sent("gloo.uploadFiles", kind, parts(*files))
    assert not sent("gloo.uploadFiles", kind, parts(*files[:1]))
    assert not sent("gloo.uploadFiles", kind, b"--y")
    assert not sent("gloo.uploadFiles", kind, None)
    assert not sent("gloo.uploadFiles", JSON, b'{"files": ["f"], "publisher_id": "p"}')
    assert not sent("gloo.listModels", kind, parts(*files))
    assert sent("gloo.createToken", FORM, "grant_type=client_credentials&scope=api%2Faccess")
    assert not sent("gloo.createToken", FORM, "grant_type=")
