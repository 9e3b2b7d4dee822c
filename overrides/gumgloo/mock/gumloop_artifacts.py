"""Gumloop's artifacts: two files that `agent-1` made, named, shared and deleted.

Guarantees: what a change says is what the next look shows; a link gets a password before it may
ask for one; what was deleted is not found.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .gumloop_errors import nested
from .gumloop_kept import listed, stamp
from .manners import Call
from .replies import Reply, json_reply
from .shelf import Shelf
from .storage import Storage

__all__ = ["Artifacts"]

_SEEDS = (
    ("teas.csv", "text/csv", b"name,minutes\ngreen,2\nblack,4\n"),
    ("kettle.txt", "text/plain", b"Steam above the cup.\n"),
)
_ACCESS: dict[str, Any] = {
    "grants_visibility": "full",
    "people": [],
    "teams": [],
    "organization_access": None,
    "link": "off",
    "link_role": "viewer",
    "password_protected": False,
    "hidden_by_role": None,
}


class Artifacts:
    """All artifacts.

    Args:
        storage: where they are fetched.
    """

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._things = Shelf("artifact")
        for name, kind, data in _SEEDS:
            key = self._things.new_id()
            made = {"id": key, "filename": name, "first": name, "kind": kind, "data": data}
            self._things.put(key, {**made, "access": _ACCESS})

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        of_one = {
            "deleteArtifact": self._delete,
            "downloadArtifact": self._download,
            "renameArtifact": self._rename,
            "listArtifactVersions": self._versions,
            "getArtifactAccess": self._access,
            "updateArtifactAccess": self._share,
            "setArtifactPassword": self._protect,
        }
        return {
            "listArtifacts": self._list,
            **{name: self._found(answer) for name, answer in of_one.items()},
        }

    def _found(
        self, answer: Callable[[Call, str, dict[str, Any]], Reply]
    ) -> Callable[[Call], Reply]:
        def answered(call: Call) -> Reply:
            key: str = call.values["artifact_id"]
            thing = self._things.get(key)
            if thing is None:
                return nested(404, "There is no such artifact.")
            return answer(call, key, thing)

        return answered

    def _list(self, call: Call) -> Reply:
        text = (call.values.get("search_query") or "").casefold()
        session = call.values.get("session_id")
        mine = call.values["agent_id"] == "agent-1" and session in (None, "session-1")
        things = self._things.all(lambda thing: mine and text in thing["filename"].casefold())
        shown: list[dict[str, Any]] = [
            {
                "id": thing["id"],
                "version_id": f"{thing['id']}-version-1",
                "major_version": 1,
                "agent_id": "agent-1",
                "session_id": "session-1",
                "filename": thing["filename"],
                "created_at": stamp(call),
                "metadata": {},
                "url": self._link(call, thing),
            }
            for thing in things
        ]
        return listed(call, shown, "artifacts")

    def _delete(self, call: Call, key: str, thing: dict[str, Any]) -> Reply:
        return json_reply(200, {"deleted": self._things.remove(key)})

    def _download(self, call: Call, key: str, thing: dict[str, Any]) -> Reply:
        if call.values.get("version_id") not in (None, f"{key}-version-1"):
            return nested(404, "There is no such version.", "version_id")
        told = {
            "download_url": self._link(call, thing),
            "filename": thing["filename"],
            "media_type": thing["kind"],
            "size": len(thing["data"]),
        }
        return json_reply(200, told)

    def _link(self, call: Call, thing: dict[str, Any]) -> str:
        path = f"artifacts/{thing['id']}"
        return self._storage.link(call.request, path, thing["kind"], thing["data"], call.now)

    def _rename(self, call: Call, key: str, thing: dict[str, Any]) -> Reply:
        name = call.body["name"]
        # Null gives the first name back.
        self._things.update(key, filename=thing["first"] if name is None else name)
        return json_reply(200, {"name": name})

    def _versions(self, call: Call, key: str, thing: dict[str, Any]) -> Reply:
        version = {
            "version_id": f"{key}-version-1",
            "major_version": 1,
            "created_ts": stamp(call),
            "is_deployed": True,
            "is_current": True,
            "filename": thing["filename"],
            "media_type": thing["kind"],
            "size": len(thing["data"]),
        }
        return json_reply(200, {"versions": [version]})

    def _access(self, call: Call, key: str, thing: dict[str, Any]) -> Reply:
        return json_reply(200, {"access": thing["access"]})

    def _share(self, call: Call, key: str, thing: dict[str, Any]) -> Reply:
        access = thing["access"]
        link: dict[str, Any] = call.body.get("link") or {}
        mode = link.get("mode") or access["link"]
        if mode == "password" and not access["password_protected"]:
            return nested(400, "The link has no password yet.", "link.mode")
        role = link.get("role") or access["link_role"]
        changed = {**access, "link": mode, "link_role": role}
        self._things.update(key, access=changed)
        return json_reply(200, {"access": changed, "notified": []})

    def _protect(self, call: Call, key: str, thing: dict[str, Any]) -> Reply:
        # The password itself is not kept: nothing ever shows it.
        self._things.update(key, access={**thing["access"], "password_protected": True})
        return json_reply(200, {"success": True})
