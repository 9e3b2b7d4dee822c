"""Contract 2, along the links: what one operation gives, another one takes.

Guarantees: each link of both specs is walked, from an answer that the mock gave; the operation at
its end knows the thing and succeeds. (The stateful phase of schemathesis draws sequences at random,
and starts with operations alone of which it believes that they succeed.)
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

import pytest
import requests
from schemathesis import GenerationMode

from gumgloo.mock import MockApp, MockService
from tests.contract._judge import NOTHING, Arguments
from tests.contract._ledger import Tally
from tests.contract._links import Link, followed, links
from tests.contract._mock import BASE, authorised, mocked, session_of, unfair
from tests.contract._samples import samples
from tests.contract._schemathesis import Case, asked_of
from tests.contract._spec import SERVICES, Op, operations

CONTRACT = "2 mock"
SCHEMAS = mocked(GenerationMode.POSITIVE)
#: How often all is asked again: what was put in is there after a few looks only.
ROUNDS = 4
#: What the mock begins with.
THERE = {"agent_id": "agent-1", "publisher_id": "5d1f2a34-9b7a-4c1d-8e2f-0000000000aa"}
#: So many calls are tried along a link, those of the newest answers first.
MOST = 8
#: Links that no plain call can walk here, and why.
UNWALKED: dict[str, str] = {
    **dict.fromkeys(
        [
            "gumloop.createSkill 201 changeSkill",
            "gumloop.createSkill 201 changeAccess",
            "gumloop.createSkill 201 deleteSkill",
            "gumloop.createSkill 201 downloadSkill",
            "gumloop.createSkill 201 getAccess",
            "gumloop.listSkills 200 downloadSkill",
        ],
        "a skill is an archive, which no example of a spec can hold",
    ),
    **dict.fromkeys(
        [
            "gumloop.createBrainSource 201 uploadFiles",
            "gumloop.listBrainFiles 200 deleteFile",
            "gumloop.uploadBrainFiles 201 deleteFile",
        ],
        "files are taken by the endings of their names, which an example does not give",
    ),
    "gumloop.createSession 201 resolveApprovals": "a new session waits for no approval",
    "gumloop.listOrganizationEvaluations 200 getEvaluation": "no example names an organisation",
    "gumloop.listQueuedMessages 200 changeMessage": "a queue is empty but while a run goes on",
    "gumloop.queueSessionMessage 201 deleteMessage": "the message was sent from the queue before",
}


def _plain(op: Op) -> list[Arguments]:
    """The plain calls, without what may be left out: a cursor of nowhere, another's team."""
    needed = {one["name"]: one for one in op.parameters if one.get("required")}
    found = [
        replace(
            asked,
            path=asked.path | {k: v for k, v in THERE.items() if k in asked.path},
            query={name: value for name, value in asked.query.items() if name in needed},
            header={name: value for name, value in asked.header.items() if name in needed},
        )
        for asked in samples(op)
    ]
    # A word of an open enum says more than any word.
    words = {
        name: [
            word for way in needed[name]["schema"].get("anyOf", []) for word in way.get("enum", [])
        ]
        for name in found[0].query
    }
    return found + [
        replace(one, query=one.query | {name: word})
        for one in found
        for name, known in words.items()
        for word in known
    ]


class Walk:
    """A mock, and all good answers that it gave.

    Args:
        service: which of the two.
        runner: for the mock.
    """

    def __init__(self, service: str, runner: asyncio.Runner) -> None:
        self.mock = MockService.load()
        self.said: dict[str, str] = {}
        self._session: requests.Session = session_of(MockApp(self.mock), runner)
        known = asked_of(SCHEMAS[service])
        self._known = {one.definition.raw["operationId"]: one for one in known}
        self._answers: dict[tuple[str, str], list[tuple[Arguments, Any]]] = {}

    def ask(self, op: Op, asked: Arguments) -> bool:
        """Make a call, judge the answer; True where it is a success, which is kept."""
        body: dict[str, Any] = {}
        if asked.body is not NOTHING:
            body = {"body": asked.body, "media_type": next(iter(op.bodies))}
        case: Case = self._known[op.id].Case(
            path_parameters=dict(asked.path),
            query=dict(asked.query),
            headers={name: str(value) for name, value in asked.header.items()},
            **body,
        )
        words = case.as_transport_kwargs(base_url=BASE, headers=authorised(op))
        answer = self._session.request(**words, allow_redirects=False)
        case.validate_response(answer, headers=authorised(op), excluded_checks=unfair(op))
        if answer.status_code >= 300:
            self.said[op.name] = answer.text[:200]
            return False
        kind = answer.headers.get("content-type", "")
        if "json" in kind:
            key = op.name, str(answer.status_code)
            self._answers.setdefault(key, []).insert(0, (asked, answer.json()))
        return True

    def ways(self, link: Link) -> Iterator[Arguments]:
        """Calls of the operation that a link leads to, for each answer that has the link."""
        for asked, answer in self._answers.get((link.source.name, link.status), []):
            for plain in _plain(link.aim):
                try:
                    yield followed(link, asked, answer, plain)
                except LookupError:
                    continue


@pytest.mark.parametrize("service", SERVICES)
def test_every_link_leads_somewhere(service: str, tally: Tally, runner: asyncio.Runner) -> None:
    walk = Walk(service, runner)
    every = [link for link in links() if link.source.service == service]
    starts = [
        op for op in operations().values() if op.service == service and op.method in ("GET", "POST")
    ]
    # What makes something comes before what lists it, and before the older way to make the same.
    starts.sort(key=lambda op: (op.method == "GET", bool(op.node.get("deprecated"))))
    left = {link.title: "" for link in every}
    for turn in range(ROUNDS):
        # The older way puts the same thing in anew, and once is enough.
        for op in (one for one in starts if not (turn and one.node.get("deprecated"))):
            for asked in _plain(op):
                walk.ask(op, asked)
        # Those that were walked, too: a list that was empty may be so no more.
        for link in every:
            if link.aim.method == "DELETE" and turn < ROUNDS - 1:
                # What is gone leads nowhere.
                continue
            walk.said.pop(link.aim.name, None)
            if any(walk.ask(link.aim, asked) for asked in list(islice(walk.ways(link), MOST))):
                tally.add(CONTRACT, link.source.name, way="links")
                tally.add(CONTRACT, link.aim.name, way="links")
                left.pop(link.title, None)
            elif link.title in left:
                left[link.title] = walk.said.get(link.aim.name, "never asked")
    assert walk.mock.defects == []
    known = {title for title in UNWALKED if title.startswith(f"{service}.")}
    assert left.keys() == known, "\n".join(["", *map(": ".join, left.items())])
