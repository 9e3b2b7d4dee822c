"""Gumloop's skills: uploaded as files, replaced as a whole, deleted.

Guarantees: a skill needs a SKILL.md, an archive or one Markdown file; its name is that of the
first heading or of the file; every update is a new version.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .gumloop_errors import nested
from .gumloop_kept import listed, stamp
from .manners import Call
from .multipart import Part, read_parts
from .replies import Reply, json_reply
from .shelf import Shelf

__all__ = ["Skills"]

_MOST_BYTES = 10 * 1024 * 1024
_ARCHIVES = (".zip", ".skill")


class Skills:
    """All skills."""

    def __init__(self) -> None:
        self._skills = Shelf("skill")

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "createSkill": self._create,
            "updateSkill": self._update,
            "deleteSkill": self._delete,
            "listSkills": self._list,
        }

    def _create(self, call: Call) -> Reply:
        name = _named(call)
        if isinstance(name, Reply):
            return name
        key = self._skills.new_id()
        made: dict[str, Any] = {
            "id": key,
            "name": name,
            "description": "",
            "team_id": call.body.get("team_id", "team-1"),
            "created_at": stamp(call),
            "updated_at": stamp(call),
            "metadata": {},
            "version_id": f"{key}-version-1",
            "major_version": 1,
        }
        return json_reply(201, {"skill": self._skills.put(key, made)})

    def _update(self, call: Call) -> Reply:
        key = call.values["skill_id"]
        skill = self._skills.get(key)
        if skill is None:
            return nested(404, "There is no such skill.")
        name = _named(call)
        if isinstance(name, Reply):
            return name
        number = skill["major_version"] + 1
        version = {"version_id": f"{key}-version-{number}", "major_version": number}
        changed = self._skills.update(key, name=name, updated_at=stamp(call), **version)
        return json_reply(200, {"skill": changed})

    def _delete(self, call: Call) -> Reply:
        if not self._skills.remove(call.values["skill_id"]):
            return nested(404, "There is no such skill.")
        return json_reply(200, {"deleted": True})

    def _list(self, call: Call) -> Reply:
        text = (call.values.get("search_query") or "").casefold()
        found = self._skills.all(lambda skill: text in skill["name"].casefold())
        return listed(call, found, "skills")


def _named(call: Call) -> str | Reply:
    """The name of what was uploaded, or why it is no skill."""
    kind = call.request.header("content-type") or ""
    files = [part for part in read_parts(kind, call.request.body) if part.filename is not None]
    if sum(len(part.data) for part in files) > _MOST_BYTES:
        return nested(413, "A skill may have 10 MB.", "files", "file_too_large")
    names = [str(part.filename) for part in files]
    lone = len(files) == 1 and names[0].lower().endswith((".md", *_ARCHIVES))
    if not lone and "SKILL.md" not in names:
        return nested(400, "There is no SKILL.md.", "files")
    return _heading(files[names.index("SKILL.md") if "SKILL.md" in names else 0])


def _heading(part: Part) -> str:
    for line in part.data.decode("utf-8", "replace").splitlines():
        if line.startswith("# "):
            return line[2:].strip() or "skill"
    return str(part.filename).rpartition(".")[0] or "skill"
