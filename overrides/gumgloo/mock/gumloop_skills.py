"""Gumloop's skills: uploaded as files, replaced as a whole, deleted.

Guarantees: a skill needs a SKILL.md, an archive or one Markdown file; its name is that of the
first heading or of the file; every update is a new version.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .archives import archived
from .gumloop_errors import nested
from .gumloop_kept import listed, stamp
from .manners import Call
from .multipart import Part, read_parts
from .replies import Reply, json_reply
from .shelf import Shelf
from .storage import Storage

__all__ = ["Skills"]

_MOST_BYTES = 10 * 1024 * 1024
_ARCHIVES = (".zip", ".skill")


class Skills:
    """All skills.

    Args:
        storage: where their archives are fetched.
    """

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._skills = Shelf("skill")
        self._archives: dict[str, bytes] = {}

    @property
    def answers(self) -> dict[str, Callable[[Call], Reply]]:
        """What answers the operations, by operationId."""
        return {
            "createSkill": self._create,
            "updateSkill": self._update,
            "deleteSkill": self._delete,
            "listSkills": self._list,
            "downloadSkill": self._download,
        }

    def _create(self, call: Call) -> Reply:
        files = _files(call)
        name = _named(files)
        if isinstance(name, Reply):
            return name
        key = self._skills.new_id()
        self._archives[key] = _archive(files)
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
        files = _files(call)
        name = _named(files)
        if isinstance(name, Reply):
            return name
        self._archives[key] = _archive(files)
        number = skill["major_version"] + 1
        version = {"version_id": f"{key}-version-{number}", "major_version": number}
        changed = self._skills.update(key, name=name, updated_at=stamp(call), **version)
        return json_reply(200, {"skill": changed})

    def _delete(self, call: Call) -> Reply:
        if not self._skills.remove(call.values["skill_id"]):
            return nested(404, "There is no such skill.")
        return json_reply(200, {"deleted": True})

    def _download(self, call: Call) -> Reply:
        key = call.values["skill_id"]
        skill = self._skills.get(key)
        # Only the newest version is kept.
        if skill is None or call.values.get("version_id") not in (None, skill["version_id"]):
            return nested(404, "There is no such skill.")
        data = self._archives[key]
        path = f"skills/{skill['version_id']}.skill"
        link = self._storage.link(call.request, path, "application/zip", data, call.now)
        told = {
            "download_url": link,
            "filename": f"{skill['name']}.skill",
            "media_type": "application/zip",
            "size": len(data),
            **{name: skill[name] for name in ("id", "version_id", "major_version")},
        }
        return json_reply(200, told)

    def _list(self, call: Call) -> Reply:
        text = (call.values.get("search_query") or "").casefold()
        found = self._skills.all(lambda skill: text in skill["name"].casefold())
        return listed(call, found, "skills")


def _files(call: Call) -> list[Part]:
    kind = call.request.header("content-type") or ""
    return [part for part in read_parts(kind, call.request.body) if part.filename is not None]


def _archive(files: list[Part]) -> bytes:
    """The archive that was uploaded, or one of the files that were."""
    lone = len(files) == 1 and str(files[0].filename).lower().endswith(_ARCHIVES)
    return files[0].data if lone else archived((str(one.filename), one.data) for one in files)


def _named(files: list[Part]) -> str | Reply:
    """The name of what was uploaded, or why it is no skill."""
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
