"""The mock's agents and all that is attached to them, and what is kept by the table."""

from __future__ import annotations

from typing import Any

import pytest

from gumgloo.mock import MockService
from tests.mock.ask import GUMLOOP, Answer, ask

API = "/api.gumloop.com/api/v1"


def call(service: MockService, method: str, path: str, body: Any = None) -> Answer:
    return ask(service, method, API + path, body, GUMLOOP)


def code(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.json["error"]["code"]


def make(service: MockService, **more: Any) -> str:
    answer = call(service, "POST", "/agents", {"name": "Tutor", **more})
    assert answer.status == 201
    key: str = answer.json["agent"]["id"]
    return key


def test_an_agent_is_made_got_changed_and_deleted(mock_service: MockService) -> None:
    key = make(mock_service, model_name="m", skill_ids=["s"], incognito=True, folder_id=None)
    agent = call(mock_service, "GET", f"/agents/{key}").json["agent"]
    assert (agent["version"], agent["skill_ids"], agent["incognito"]) == (
        1,
        ["s"],
        {"enforced": True},
    )
    changed = call(
        mock_service, "PATCH", f"/agents/{key}", {"version": 1, "metadata": {"icon_url": "i"}}
    ).json["agent"]
    assert (changed["version"], changed["metadata"]["icon_url"]) == (2, "i")
    stale = call(mock_service, "PATCH", f"/agents/{key}", {"version": 1, "name": "x"})
    assert code(stale) == (409, "agent_version_conflict")
    assert call(mock_service, "PATCH", f"/agents/{key}/incognito", {"enforced": False}).json[
        "agent"
    ]["incognito"] == {"enforced": False}
    assert call(mock_service, "DELETE", f"/agents/{key}").json == {"agent_id": key, "deleted": True}
    assert code(call(mock_service, "GET", f"/agents/{key}")) == (404, "not_found")


def test_a_retired_agent_is_gone_and_an_alias_is_always_there(mock_service: MockService) -> None:
    key = make(mock_service)
    retired = call(mock_service, "PATCH", f"/agents/{key}", {"is_active": False})
    assert retired.json["agent"]["is_active"] is False
    assert call(mock_service, "GET", f"/agents/{key}").status == 404
    assert call(mock_service, "GET", "/agents/gumball").json["agent"]["id"] == "gumball"
    assert call(mock_service, "DELETE", "/agents/gumball").status == 400
    assert make(mock_service, agent_id="agent-2") == "agent-2"
    assert make(mock_service) == "agent-3"


def test_agents_are_listed_whole_or_page_by_page(mock_service: MockService) -> None:
    names = [make(mock_service, name=name) for name in ("b", "a", "c")]
    assert [a["id"] for a in call(mock_service, "GET", "/agents").json["agents"]] == names[::-1]

    def ordered(query: str) -> list[str]:
        return [a["name"] for a in call(mock_service, "GET", f"/agents?{query}").json["agents"]]

    assert ordered("sort_order=name_asc") == ["a", "b", "c"]
    assert ordered("sort_order=name_desc") == ["c", "b", "a"]
    assert ordered("sort_order=oldest") == ["b", "a", "c"]
    assert ordered("search=A") == ["a"]
    page = call(mock_service, "GET", "/agents?page_size=2&sort_order=oldest").json
    assert [a["name"] for a in page["agents"]] == ["b", "a"]
    rest = call(
        mock_service, "GET", f"/agents?sort_order=oldest&page_size=2&cursor={page['next_cursor']}"
    ).json
    assert ([a["name"] for a in rest["agents"]], rest["next_cursor"]) == (["c"], None)
    for wrong in ("x", "after-x", "after-1234567890"):
        assert code(call(mock_service, "GET", f"/agents?cursor={wrong}")) == (400, "invalid_cursor")


def test_attaching_and_detaching_say_what_changed(mock_service: MockService) -> None:
    key = make(mock_service)
    skills = f"/agents/{key}/skills"
    told = call(mock_service, "PATCH", skills, {"attach": ["a", "b"]}).json
    assert (told["skill_ids"], told["attached"]) == (["a", "b"], ["a", "b"])
    told = call(mock_service, "PATCH", skills, {"attach": ["a"], "detach": ["b", "c"]}).json
    assert (told["already_attached"], told["detached"], told["already_detached"]) == (
        ["a"],
        ["b"],
        ["c"],
    )
    assert call(mock_service, "PATCH", skills, {"attach": ["a"], "detach": ["a"]}).status == 400
    unknown = call(mock_service, "PATCH", skills, {"attach": ["unknown-skill-1"]})
    assert unknown.json["error"]["details"] == {"skill_ids": ["unknown-skill-1"]}

    servers = f"/agents/{key}/mcp-servers"
    first = call(mock_service, "PUT", f"{servers}/gmail", {"approval_mode": "write"}).json
    assert (first["created"], first["mcp_server"]["approval_mode"]) == (True, "write")
    assert call(mock_service, "PUT", f"{servers}/gmail").json["created"] is False
    assert len(call(mock_service, "GET", servers).json["mcp_servers"]) == 1
    assert code(call(mock_service, "PUT", f"{servers}/unknown-server")) == (
        404,
        "mcp_server_not_found",
    )
    for gone in (True, False):
        assert call(mock_service, "DELETE", f"{servers}/gmail").json["detached"] is gone

    sources = f"/agents/{key}/knowledge-sources"
    call(mock_service, "PUT", f"{sources}/c", {"config": None})
    assert call(mock_service, "GET", sources).json["knowledge_sources"] == [
        {"connector_id": "c", "config": None}
    ]
    for gone in (True, False):
        assert call(mock_service, "DELETE", f"{sources}/c").json["detached"] is gone

    for method, changed in (("PUT", True), ("PUT", False), ("DELETE", True), ("DELETE", False)):
        assert call(mock_service, method, f"/agents/{key}/subagents/x").json["changed"] is changed


def test_what_the_table_keeps(mock_service: MockService) -> None:
    key = make(mock_service)
    triggers = f"/agents/{key}/triggers"
    made = call(mock_service, "POST", triggers, {"type": "webhook", "prompt": "Go."}).json[
        "trigger"
    ]
    assert (made["agent_id"], made["prompt"], made["enabled"]) == (key, "Go.", True)
    listed = call(mock_service, "GET", triggers).json
    assert (listed["agent_id"], [t["id"] for t in listed["triggers"]]) == (key, [made["id"]])
    assert call(mock_service, "GET", f"/agents/other/triggers/{made['id']}").status == 404
    one = f"{triggers}/{made['id']}"
    assert call(mock_service, "PATCH", one, {"enabled": False}).json["trigger"]["enabled"] is False
    assert call(mock_service, "DELETE", one).json == {
        "agent_id": key,
        "trigger_id": made["id"],
        "deleted": True,
    }
    for method, body in (("GET", None), ("PATCH", {"enabled": True}), ("DELETE", None)):
        assert call(mock_service, method, one, body).status == 404
    assert code(call(mock_service, "GET", f"{triggers}?cursor=x")) == (400, "invalid_cursor")


def test_bare_things_filters_and_empty_answers(mock_service: MockService) -> None:
    profile = call(mock_service, "POST", "/browser-profiles", {"name": "Shop"}).json
    assert profile["name"] == "Shop"
    got = call(mock_service, "GET", f"/browser-profiles/{profile['profile_id']}").json
    assert got == profile
    odd = {"name": "Tea", "scope": "personal", "status": 5}
    made = call(mock_service, "POST", "/brain/sources", odd).json["source"]
    # A member that no answer may have is not kept.
    assert made["status"] == "active"
    assert len(call(mock_service, "GET", "/brain/sources?scope=personal").json["sources"]) == 1
    assert call(mock_service, "GET", "/brain/sources?scope=team").json["sources"] == []
    body = {"organization_id": "o", "name": "Rules"}
    made = call(mock_service, "POST", "/evaluations", body)
    assert made.status == 201
    path = f"/evaluations/{made.json['evaluation']['id']}"
    assert call(mock_service, "DELETE", path).status == 204
    assert code(call(mock_service, "GET", path)) == (404, "organization_evaluation_not_found")


@pytest.mark.parametrize(
    ("files", "status"),
    [
        ({"SKILL.md": b"# Brew tea\n"}, 201),
        ({"notes.md": b"no heading"}, 201),
        ({"tea.skill": b"PK"}, 201),
        ({"#.md": b"# \n"}, 201),
        ({"a.txt": b"a", "SKILL.md": b"x\n# Tea"}, 201),
        ({"a.txt": b"a"}, 400),
        ({"a.md": b"a", "b.md": b"b"}, 400),
        ({"SKILL.md": b"x" * (10 * 1024 * 1024 + 1)}, 413),
    ],
)
def test_a_skill_is_made_of_files(
    mock_service: MockService, files: dict[str, bytes], status: int
) -> None:
    answer = upload(mock_service, "POST", "/skills", files)
    assert answer.status == status
    if status == 201:
        skill = answer.json["skill"]
        path = f"/skills/{skill['id']}"
        again = upload(mock_service, "PATCH", path, {"SKILL.md": b"# Other"}).json["skill"]
        assert (again["name"], again["major_version"]) == ("Other", 2)
        assert upload(mock_service, "PATCH", path, {"a.txt": b"a"}).status == 400
        listed = call(mock_service, "GET", "/skills?search_query=oth").json["skills"]
        assert [one["id"] for one in listed] == [skill["id"]]
        assert call(mock_service, "DELETE", path).json == {"deleted": True}
        assert call(mock_service, "DELETE", path).status == 404
        assert upload(mock_service, "PATCH", path, files).status == 404


def upload(service: MockService, method: str, path: str, files: dict[str, bytes]) -> Answer:
    body = b""
    for name, data in files.items():
        head = f'--b\r\nContent-Disposition: form-data; name="files"; filename="{name}"\r\n'
        body += head.encode() + b"Content-Type: application/octet-stream\r\n\r\n" + data + b"\r\n"
    headers = {**GUMLOOP, "content-type": "multipart/form-data; boundary=b"}
    return ask(service, method, API + path, None, headers, raw=body + b"--b--\r\n")
