"""What Gumloop keeps without peculiarities: made, listed page by page, got, changed, deleted.

Guarantees: a row of the table is all that such a resource needs; what was made is what is got, and
what was deleted is not found, with the service's own code.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from .gumloop_errors import nested
from .jsontext import is_object
from .manners import Call
from .replies import Reply, json_reply
from .shelf import BadCursor, Shelf, page_of

__all__ = ["TABLE", "Kept", "Kind", "fitting", "listed", "stamp"]


def stamp(call: Call) -> str:
    """Now, as the service writes it."""
    return datetime.fromtimestamp(call.now, UTC).isoformat()


def listed(call: Call, things: list[dict[str, Any]], name: str, *, always: bool = True) -> Reply:
    """A page of things under their name, with the cursor of the next; refuses a wrong cursor."""
    try:
        page, cursor = page_of(things, call.values, always=always)
    except BadCursor:
        return nested(400, "This cursor leads nowhere.", "cursor", "invalid_cursor")
    # Who takes no cursor gives none.
    paged = any(one.name == "cursor" for one in call.operation.parameters)
    return json_reply(200, {name: page, **({"next_cursor": cursor} if paged else {})})


def fitting(
    call: Call,
    status: int,
    base: Mapping[str, Any],
    members: Mapping[str, Any],
    wrap: Callable[[dict[str, Any]], Any],
) -> dict[str, Any]:
    """A thing with those of the members that may stand in an answer: requests take more.

    Args:
        call: whose answer.
        status: of the answer.
        base: what it has in any case.
        members: what was asked for.
        wrap: makes the answer of the thing.
    """
    fits = call.operation.answers[str(status)].media["application/json"].schema.fits
    made = dict(base)
    for name, value in members.items():
        tried = {**made, name: value}
        if fits(wrap(tried)):
            made = tried
    return made


@dataclass(frozen=True)
class Kind:
    """One kind of thing, and the operations on it.

    Attributes:
        prefix: of the ids.
        param: path parameter that names it.
        envelope: member of an answer that holds it; "" where it stands bare.
        listing: member of a list's answer.
        create, get, update, delete, list: operationIds; "" where there is none.
        parent: path parameter of what it belongs to.
        key: member that is its id.
        defaults: what it has beside what was asked.
        filters: query parameters that have to equal a member, by the member's name.
        deleted: the answer of a deletion; None is 204.
        missing: the service's code where there is none.
    """

    prefix: str
    param: str
    envelope: str
    listing: str
    create: str
    get: str
    update: str = ""
    delete: str = ""
    list: str = ""
    parent: str = ""
    key: str = "id"
    defaults: Mapping[str, Any] = field(default_factory=dict[str, Any])
    filters: Mapping[str, str] = field(default_factory=dict[str, str])
    deleted: Mapping[str, Any] | None = field(default_factory=lambda: {"deleted": True})
    missing: str = "not_found"
    #: Members of the request that the answer cannot do without.
    required: tuple[str, ...] = ("name",)

    def needed(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Those members of a request."""
        return {name: body[name] for name in self.required}

    def wrapped(self, thing: dict[str, Any]) -> Any:
        """The answer that holds a thing."""
        return {self.envelope: thing} if self.envelope else thing


TABLE = (
    Kind(
        prefix="trigger",
        param="trigger_id",
        envelope="trigger",
        listing="triggers",
        create="createAgentTrigger",
        get="retrieveAgentTrigger",
        update="updateAgentTrigger",
        delete="deleteAgentTrigger",
        list="listAgentTriggers",
        parent="agent_id",
        defaults={"enabled": True, "webhook_url": None},
        required=("type",),
    ),
    Kind(
        prefix="profile",
        param="profile_id",
        envelope="",
        listing="profiles",
        create="createBrowserProfile",
        get="getBrowserProfile",
        update="updateBrowserProfile",
        delete="deleteBrowserProfile",
        list="listBrowserProfiles",
        key="profile_id",
        defaults={
            "owner_id": "user-1",
            "owner_scope": "personal",
            "is_default": False,
            "version": 1,
            "sites": [],
        },
        deleted={"status": "success"},
    ),
    Kind(
        prefix="source",
        param="source_id",
        envelope="source",
        listing="sources",
        create="createBrainSource",
        get="getBrainSource",
        delete="deleteBrainSource",
        list="listBrainSources",
        defaults={
            "source_type": "direct_file_uploads",
            "scope": "personal",
            "status": "active",
            "created_by_user_id": "user-1",
        },
        filters={"scope": "scope", "source_type": "source_type"},
    ),
    Kind(
        prefix="evaluation",
        param="evaluation_id",
        envelope="evaluation",
        listing="evaluations",
        create="createOrganizationEvaluation",
        get="getOrganizationEvaluation",
        update="updateOrganizationEvaluation",
        delete="deleteOrganizationEvaluation",
        list="listOrganizationEvaluations",
        defaults={
            "scope": "organization",
            "enabled": False,
            "config": {"criteria": []},
            "run_summary": {},
        },
        filters={"organization_id": "organization_id"},
        deleted=None,
        missing="organization_evaluation_not_found",
    ),
)


class Kept:
    """All things of the table."""

    def __init__(self) -> None:
        self._shelves = {kind.prefix: Shelf(kind.prefix) for kind in TABLE}

    def shelf(self, prefix: str) -> Shelf:
        """The things of a kind, by the prefix of their ids."""
        return self._shelves[prefix]

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        found: dict[str, Callable[[Call], Reply]] = {}
        for kind in TABLE:
            rows = {
                kind.create: self._create,
                kind.get: self._get,
                kind.update: self._update,
                kind.delete: self._delete,
                kind.list: self._list,
            }
            for name, answer in rows.items():
                if name:
                    found[name] = _bound(answer, kind, self._shelves[kind.prefix])
        return found

    def _create(self, kind: Kind, shelf: Shelf, call: Call) -> Reply:
        key = shelf.new_id()
        base = {**kind.defaults, kind.key: key, **kind.needed(call.body)}
        if kind.parent:
            base[kind.parent] = call.values[kind.parent]
        status = min(int(one) for one in call.operation.answers if one.startswith("2"))
        asked = {**call.body, "created_at": stamp(call)}
        made = fitting(call, status, base, asked, kind.wrapped)
        return _shown(kind, shelf.put(key, made), status)

    def _found(self, kind: Kind, shelf: Shelf, call: Call) -> dict[str, Any] | None:
        thing = shelf.get(call.values[kind.param])
        if thing is None or (kind.parent and thing[kind.parent] != call.values[kind.parent]):
            return None
        return thing

    def _get(self, kind: Kind, shelf: Shelf, call: Call) -> Reply:
        thing = self._found(kind, shelf, call)
        return _missing(kind) if thing is None else _shown(kind, thing)

    def _update(self, kind: Kind, shelf: Shelf, call: Call) -> Reply:
        thing = self._found(kind, shelf, call)
        if thing is None:
            return _missing(kind)
        changed = fitting(call, 200, thing, call.body, kind.wrapped)
        return _shown(kind, shelf.put(call.values[kind.param], changed))

    def _delete(self, kind: Kind, shelf: Shelf, call: Call) -> Reply:
        if self._found(kind, shelf, call) is None:
            return _missing(kind)
        key = call.values[kind.param]
        shelf.remove(key)
        if kind.deleted is None:
            return Reply(204, "")
        named = {kind.param: key, kind.parent: call.values[kind.parent]} if kind.parent else {}
        return json_reply(200, {**kind.deleted, **named})

    def _list(self, kind: Kind, shelf: Shelf, call: Call) -> Reply:
        def wanted(thing: dict[str, Any]) -> bool:
            asked = {member: call.values.get(name) for name, member in kind.filters.items()}
            if kind.parent:
                asked[kind.parent] = call.values[kind.parent]
            return all(value in (None, thing.get(member)) for member, value in asked.items())

        reply = listed(call, shelf.all(wanted), kind.listing)
        if kind.parent and is_object(reply.value) and kind.listing in reply.value:
            reply.value[kind.parent] = call.values[kind.parent]
        return reply


def _bound(
    answer: Callable[[Kind, Shelf, Call], Reply], kind: Kind, shelf: Shelf
) -> Callable[[Call], Reply]:
    return lambda call: answer(kind, shelf, call)


def _missing(kind: Kind) -> Reply:
    return nested(404, "There is no such thing.", code=kind.missing)


def _shown(kind: Kind, thing: dict[str, Any], status: int = 200) -> Reply:
    return json_reply(status, kind.wrapped(thing))
