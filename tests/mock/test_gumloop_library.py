"""The mock's Gumloop files: the Company Brain, artifacts, and files of flows."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from typing import Any

import pytest

from gumgloo.mock import MockService
from tests.mock.ask import GUMLOOP, Answer, ask

HOST = "/api.gumloop.com/api/v1"


def call(service: MockService, method: str, path: str, body: Any = None) -> Answer:
    return ask(service, method, HOST + path, body, GUMLOOP)


def source(service: MockService, **more: Any) -> str:
    made: str = call(service, "POST", "/brain/sources", {"name": "Teas", **more}).json["source"][
        "id"
    ]
    return made


def upload(service: MockService, key: str, **files: str) -> Answer:
    body = "".join(
        f'--b\r\nContent-Disposition: form-data; name="files"; filename="{name.replace("_", ".")}"'
        f"\r\n\r\n{text}\r\n"
        for name, text in files.items()
    )
    headers = {**GUMLOOP, "content-type": "multipart/form-data; boundary=b"}
    path = f"{HOST}/brain/sources/{key}/files"
    return ask(service, "POST", path, None, headers, raw=f"{body}--b--\r\n".encode())


# Brain


def test_what_is_uploaded_is_listed_found_and_deleted(mock_service: MockService) -> None:
    key = source(mock_service)
    told = upload(mock_service, key, green_txt="Two minutes.", kettle_exe="x")
    assert told.status == 201
    assert [file["status"] for file in told.json["files"]] == ["uploaded"]
    assert [file["file_name"] for file in told.json["rejected"]] == ["kettle.exe"]
    path = f"/brain/sources/{key}/files"
    (file,) = call(mock_service, "GET", path).json["files"]
    assert file["status"] == "indexed"
    assert file["sha256"] == hashlib.sha256(b"Two minutes.").hexdigest()
    (found,) = call(mock_service, "POST", "/brain/search", {"query": "Green TWO three"}).json[
        "results"
    ]
    assert (found["title"], found["content"], found["score"]) == (
        "green.txt",
        "Two minutes.",
        2 / 3,
    )
    elsewhere = source(mock_service)
    assert call(mock_service, "GET", f"/brain/sources/{elsewhere}/files").json["files"] == []
    wrong = f"/brain/sources/{elsewhere}/files/{file['id']}"
    assert call(mock_service, "DELETE", wrong).status == 404
    assert call(mock_service, "DELETE", f"{path}/{file['id']}").json == {"deleted": True}
    assert call(mock_service, "DELETE", f"{path}/{file['id']}").status == 404
    assert call(mock_service, "POST", "/brain/search", {"query": "two"}).json["results"] == []


def test_the_best_comes_first_and_no_more_than_asked(mock_service: MockService) -> None:
    key = source(mock_service)
    upload(mock_service, key, a_txt="green", b_txt="green tea", c_txt="kettle")
    asked = {"query": "green tea", "source_type": ["direct_file_uploads"]}
    found = call(mock_service, "POST", "/brain/search", asked).json["results"]
    assert [one["title"] for one in found] == ["b.txt", "a.txt"]
    found = call(mock_service, "POST", "/brain/search", {**asked, "limit": 1}).json["results"]
    assert [one["title"] for one in found] == ["b.txt"]
    asked["source_type"] = ["notion"]
    assert call(mock_service, "POST", "/brain/search", asked).json["results"] == []
    assert call(mock_service, "DELETE", f"/brain/sources/{key}").status == 200
    assert call(mock_service, "POST", "/brain/search", {"query": "tea"}).json["results"] == []


def test_an_upload_of_which_nothing_is_taken_says_why(mock_service: MockService) -> None:
    key = source(mock_service)
    told = upload(mock_service, key, a_exe="x")
    error = told.json["error"]
    assert (told.status, error["code"]) == (400, "no_files_accepted")
    assert error["details"]["rejected"][0]["file_name"] == "a.exe"
    large = upload(mock_service, key, a_txt="x" * (25 * 1024 * 1024 + 1))
    assert "25 MB" in large.json["error"]["details"]["rejected"][0]["error"]
    assert upload(mock_service, "none", a_txt="x").status == 404


def test_a_draft_is_approved_once(mock_service: MockService) -> None:
    key = source(mock_service, require_approval=True)
    upload(mock_service, key, a_txt="x" * 400)
    path = f"/brain/sources/{key}"
    told = call(mock_service, "GET", f"{path}/estimate").json
    assert told["status"] == "draft"
    assert told["estimate"]["estimated_tokens"] == 100
    assert call(mock_service, "POST", f"{path}/approve").json["source"]["status"] == "active"
    assert call(mock_service, "GET", path).json["source"]["status"] == "active"
    again = call(mock_service, "POST", f"{path}/approve")
    assert (again.status, again.json["error"]["code"]) == (409, "source_not_draft")
    assert call(mock_service, "GET", f"{path}/estimate").json["estimate"] is None


def test_every_run_of_a_source_is_told(mock_service: MockService) -> None:
    key = source(mock_service)
    first = upload(mock_service, key, a_txt="x").json["sync_run_id"]
    second = call(mock_service, "POST", f"/brain/sources/{key}/sync")
    assert second.status == 202
    runs = call(mock_service, "GET", f"/brain/sources/{key}/sync-runs").json["items"]
    assert [run["sync_run_id"] for run in runs] == [first, second.json["sync_run_id"]]
    assert [run["docs_seen"] for run in runs] == [1, 1]


# Artifacts


def test_artifacts_of_an_agent_and_of_its_session(mock_service: MockService) -> None:
    def names(agent: str, query: str = "") -> list[str]:
        found = call(mock_service, "GET", f"/agents/{agent}/artifacts{query}").json["artifacts"]
        return [one["filename"] for one in found]

    assert names("agent-1") == ["teas.csv", "kettle.txt"]
    assert names("agent-1", "?search_query=TEA") == ["teas.csv"]
    assert names("agent-1", "?session_id=session-1&page_size=1") == ["teas.csv"]
    assert names("agent-1", "?session_id=other") == names("agent-2") == []


def test_a_name_is_given_and_taken_back(mock_service: MockService) -> None:
    path = "/artifacts/artifact-1"
    assert call(mock_service, "PUT", f"{path}/name", {"name": "a.csv"}).json == {"name": "a.csv"}
    assert call(mock_service, "GET", f"{path}/download").json["filename"] == "a.csv"
    call(mock_service, "PUT", f"{path}/name", {"name": None})
    (version,) = call(mock_service, "GET", f"{path}/versions").json["versions"]
    assert version["filename"] == "teas.csv"
    link = f"{path}/download?version_id={version['version_id']}"
    assert call(mock_service, "GET", link).json["size"] == version["size"]
    assert call(mock_service, "GET", f"{path}/download?version_id=other").status == 404


def test_a_link_asks_for_a_password_once_it_has_one(mock_service: MockService) -> None:
    path = "/artifacts/artifact-1"
    asked = {"link": {"mode": "password", "role": "viewer"}}
    assert call(mock_service, "PUT", f"{path}/access", asked).status == 400
    secret = {"password": "open-sesame"}
    told = call(mock_service, "PUT", f"{path}/password", secret)
    assert told.json == {"success": True}
    changed = call(mock_service, "PUT", f"{path}/access", asked).json["access"]
    assert changed == call(mock_service, "GET", f"{path}/access").json["access"]
    assert (changed["link"], changed["password_protected"]) == ("password", True)
    assert call(mock_service, "PUT", f"{path}/access", {}).json["access"] == changed


def test_an_artifact_is_deleted_once(mock_service: MockService) -> None:
    assert call(mock_service, "DELETE", "/artifacts/artifact-1").json == {"deleted": True}
    assert call(mock_service, "DELETE", "/artifacts/artifact-1").status == 404


# Files of flows


def code(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def test_a_file_comes_back_to_its_owner(mock_service: MockService) -> None:
    mine = {"file_name": "tea.txt", "user_id": "user-1"}
    told = call(mock_service, "POST", "/upload_file", {**mine, "file_content": code("tea")})
    assert told.json == {"success": True, "file_name": "tea.txt"}
    run = {"run_id": "run-1", "saved_item_id": "flow-1"}
    assert call(mock_service, "POST", "/download_file", {**mine, **run}).script.body == b"tea"
    other = {**mine, **run, "user_id": "user-2"}
    assert call(mock_service, "POST", "/download_file", other).script.body != b"tea"
    wrong = {**mine, "file_content": "no base64!"}
    assert call(mock_service, "POST", "/upload_file", wrong).status == 400


@pytest.mark.parametrize(
    ("contents", "status"), [(["YQ==", "Yg=="], 200), (["YQ==", "?"], 207), (["?", "!"], 500)]
)
def test_some_files_may_fail(mock_service: MockService, contents: list[str], status: int) -> None:
    files = [{"file_name": f"{n}.txt", "file_content": one} for n, one in enumerate(contents)]
    body = {"files": files, "project_id": "team-1"}
    told = call(mock_service, "POST", "/upload_files", body)
    assert told.status == status
    assert told.json.get("failed_files", []) == (["1.txt"] if status == 207 else [])


def test_files_come_as_an_archive(mock_service: MockService) -> None:
    owner = {"user_id": "user-1"}
    files = [{"file_name": "tea.txt", "file_content": code("tea")}]
    call(mock_service, "POST", "/upload_files", {"files": files, **owner})
    asked = {
        "file_names": ["tea.txt", "poem.txt", ""],
        "run_id": "r",
        "saved_item_id": "f",
        **owner,
    }
    told = call(mock_service, "POST", "/download_files", asked)
    with zipfile.ZipFile(io.BytesIO(told.script.body)) as archive:
        assert archive.namelist() == ["tea.txt", "poem.txt", "file-2"]
        assert archive.read("tea.txt") == b"tea"
    assert told.script.body == call(mock_service, "POST", "/download_files", asked).script.body
