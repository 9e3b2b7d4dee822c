"""What comes in, and where a link may lead: the decisions, without I/O."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo import (
    APIConnectionError,
    APIStatusError,
    ConfigurationError,
    DownloadError,
    ResponseDecodeError,
    Timeout,
)
from gumgloo._auth import Authorization
from gumgloo._call import Settings
from gumgloo._download import Holding, Intake
from gumgloo._download_link import Link, LinkCall, is_stale
from gumgloo._retry import RetryPolicy
from gumgloo_api.support import UNSET, GumglooError
from tests.overrides._clients import check_error

SECRET = "signature-that-opens-the-file"
NOBODY = Authorization({}, {}, None)


def call_of(url: Any, *servers: str, timeout: Any = UNSET) -> LinkCall:
    """The call of a link, for a client with these servers."""
    settings = Settings(
        servers={one: one for one in servers or ("https://api.example",)},
        timeout=Timeout(),
        stream_timeout=Timeout(),
        retry=RetryPolicy(),
        user_agent="gumgloo/1",
        headers=lambda: {"traceparent": "00-1-2-01"},
    )
    return Link("downloadThing", url, Link.limits(timeout)).call(settings, 0.0)


# What comes in


@given(st.lists(st.binary(max_size=9)), st.integers(0, 60) | st.none(), st.booleans())
def test_what_comes_in_is_whole_or_an_error(
    pieces: list[bytes], announced: int | None, held: bool
) -> None:
    told: list[tuple[int, int | None]] = []
    intake = Holding("op", progress=lambda done, total: told.append((done, total)))
    intake.begin(200, {} if announced is None else {"Content-Length": str(announced)})
    for piece in pieces:
        intake.took(piece)
        intake.write(piece)
    whole = b"".join(pieces)
    assert told == [(len(b"".join(pieces[: n + 1])), announced) for n in range(len(pieces))]
    if announced in (None, len(whole)):
        intake.end()
        assert intake.data == whole
    else:
        with pytest.raises(APIConnectionError, match=f"{len(whole)} of {announced} bytes came"):
            intake.end()


def test_another_attempt_begins_with_nothing() -> None:
    intake = Holding("op", max_bytes=3)
    for _ in range(3):
        intake.begin(200, {"content-length": "3"})
        intake.took(b"ab")
        intake.write(b"ab")
    assert intake.data == b"ab"


def test_too_much_is_refused_before_it_is_read() -> None:
    intake = Intake("op", max_bytes=3)
    with pytest.raises(DownloadError, match=r"^op: more than 3 bytes$") as caught:
        intake.begin(200, {"content-length": "4"})
    check_error(caught.value)
    assert caught.value.operation == "op"


@pytest.mark.parametrize(
    "headers", [{}, {"content-length": "3"}, {"content-length": "-9"}, {"content-length": "\u0664"}]
)
def test_too_much_is_refused_whatever_was_announced(headers: dict[str, str]) -> None:
    intake = Intake("op", max_bytes=3)
    intake.begin(200, headers)
    intake.took(b"abc")
    with pytest.raises(DownloadError, match="more than 3 bytes"):
        intake.took(b"d")


def test_a_compressed_body_has_another_length_than_the_file() -> None:
    intake = Intake("op", max_bytes=9)
    intake.begin(200, {"Content-Length": "30", "Content-Encoding": "gzip"})
    intake.took(b"a" * 9)
    intake.end()
    with pytest.raises(DownloadError):
        intake.took(b"a")
    intake.begin(200, {"content-length": "3", "content-encoding": "identity"})
    with pytest.raises(APIConnectionError, match="0 of 3 bytes"):
        intake.end()


def test_nothing_at_all_may_be_the_most() -> None:
    intake = Intake("op", max_bytes=0)
    intake.begin(200, {"content-length": "0"})
    intake.end()
    with pytest.raises(DownloadError):
        intake.took(b"x")


def test_another_media_type_is_refused() -> None:
    intake = Intake("op", media_type="application/zip")
    intake.begin(200, {"Content-Type": "Application/ZIP; x=y"})
    for headers in ({}, {"content-type": "text/html"}):
        with pytest.raises(ResponseDecodeError, match="op: expected application/zip") as caught:
            intake.begin(203, headers)
        assert caught.value.status_code == 203


@pytest.mark.parametrize("most", [-1, 1.5, "1", True, float("inf")])
def test_a_number_of_bytes_is_one(most: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_bytes: expected a number of bytes"):
        Intake("op", max_bytes=most)


def test_a_download_error_survives_pickle() -> None:
    error = pickle.loads(pickle.dumps(DownloadError("too large", operation="op")))
    assert (str(error), error.operation) == ("op: too large", "op")
    assert str(DownloadError("too large")) == "too large"


# Where a link may lead


@pytest.mark.parametrize(
    ("url", "servers"),
    [
        (f"https://storage.example/a%2Fb?X={SECRET}", ()),
        ("https://storage.example:8443/a", ()),
        ("HTTPS://storage.example/a", ()),
        ("https://[::1]/a", ()),
        # This machine.
        ("http://localhost:4010/a", ()),
        ("http://127.0.0.1/a", ()),
        ("http://127.9.9.9/a", ()),
        ("http://[::1]:1/a", ()),
        # A client that speaks http itself.
        ("http://storage.example/a", ("http://mock.example", "https://ws.example")),
    ],
)
def test_a_link_that_may_be_followed(url: str, servers: tuple[str, ...]) -> None:
    assert call_of(url, *servers).url(NOBODY) == url


@pytest.mark.parametrize(
    "url",
    [
        "http://storage.example/a",
        "http://localhost.example/a",
        "http://128.0.0.1/a",
        "http://10.0.0.1/a",
        "ftp://storage.example/a",
        "file:///etc/passwd",
        "//storage.example/a",
        "/a",
        "",
        "https:///a",
        "https://user:secret@storage.example/a",
        "https://storage.example:x/a",
        "https://storage.example:0/a",
        "https://storage.example:99999/a",
        "https://storage.example/a\nb",
        "https://[::1/a",
        None,
        7,
        {"url": "https://storage.example"},
    ],
)
def test_a_link_that_may_not(url: Any) -> None:
    with pytest.raises(DownloadError, match=r"^downloadThing: the link ") as caught:
        call_of(url)
    check_error(caught.value, "storage", "secret")


def redirected(call: LinkCall, *targets: str, status: int = 302) -> list[str]:
    """Where a call is led to, one redirect after another."""
    call.begin(NOBODY, 0.0)
    seen: list[str] = []
    for target in targets:
        assert call.moved(status, {"location": target})
        seen.append(call.url(NOBODY))
    return seen


def test_redirects_are_followed_from_where_we_are() -> None:
    call = call_of("https://a.example/x/y?s=1")
    assert redirected(call, "../z?t=2#part", "https://b.example/q", "//c.example", "/d") == [
        "https://a.example/z?t=2",
        "https://b.example/q",
        "https://c.example",
        "https://c.example/d",
    ]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_all_redirects_are(status: int) -> None:
    assert redirected(call_of("https://a.example"), "/x", status=status) == ["https://a.example/x"]


@pytest.mark.parametrize(
    ("status", "headers"),
    [
        (200, {"location": "/x"}),
        (304, {"location": "/x"}),
        (300, {"location": "/x"}),
        (302, {}),
        (302, {"location": ""}),
        (404, {"location": "/x"}),
    ],
)
def test_other_answers_lead_nowhere(status: int, headers: dict[str, str]) -> None:
    call = call_of("https://a.example/y")
    call.begin(NOBODY, 0.0)
    assert not call.moved(status, headers)
    assert call.url(NOBODY) == "https://a.example/y"


def test_five_redirects_are_enough() -> None:
    call = call_of("https://a.example/")
    redirected(call, *"12345")
    with pytest.raises(DownloadError, match="redirected more than 5 times"):
        call.moved(302, {"location": "6"})
    # Another attempt begins at the link itself, with none behind it.
    call.begin(NOBODY, 0.0)
    assert call.url(NOBODY) == "https://a.example/"
    assert redirected(call, *"12345")[0] == "https://a.example/1"


@pytest.mark.parametrize("servers", [(), ("http://mock.example",)])
def test_no_redirect_leads_away_from_https(servers: tuple[str, ...]) -> None:
    call = call_of("https://a.example/", *servers)
    for target in (
        "http://a.example/",
        "http://localhost/",
        "ftp://a.example/",
        "https://u@b.example",
    ):
        call.begin(NOBODY, 0.0)
        with pytest.raises(DownloadError):
            call.moved(302, {"location": target})
    here = call_of("http://localhost/")
    with pytest.raises(DownloadError, match="over https all the way"):
        here.moved(302, {"location": "ftp://localhost/"})
    mock = call_of("http://localhost/")
    assert redirected(mock, "http://127.0.0.1/", "https://b.example/")[1] == "https://b.example/"
    with pytest.raises(DownloadError, match="over https all the way"):
        mock.moved(302, {"location": "http://localhost/"})


def test_nothing_of_the_client_goes_with_a_link() -> None:
    call = call_of("https://storage.example/a")
    assert call.headers(NOBODY) == {"accept": "*/*", "accept-encoding": "identity"}
    assert call.choose({"oauth": "a credential"}) is None
    assert call.bare


def test_the_limits_of_a_download() -> None:
    assert call_of("https://a.example").timeout == Timeout(connect=15, first_byte=600, idle=600)
    assert call_of("https://a.example", timeout=9).timeout == Timeout(9, 9, 9)
    assert call_of("https://a.example", timeout=Timeout(total=3)).timeout.total == 3
    with pytest.raises(ConfigurationError, match="timeout"):
        Link.limits(-1)


# When it is refused


XML = (
    "<?xml version='1.0'?><Error><Code>{}</Code><Message>no</Message>"
    f"<StringToSign>{SECRET}</StringToSign></Error>"
)


def refusal(status: int, body: bytes = b"", **headers: str) -> APIStatusError:
    with pytest.raises(APIStatusError) as caught:
        call_of(f"https://a.example/?s={SECRET}").operation.parse(status, headers, body)
    check_error(caught.value, SECRET, "a.example")
    for held in vars(caught.value).values():
        assert SECRET not in repr(held)
    return caught.value


def test_a_refusal_tells_its_code_and_nothing_that_quotes_the_link() -> None:
    error = refusal(
        400,
        XML.format("ExpiredToken").encode(),
        location=f"https://a.example/?s={SECRET}",
        date="d",
    )
    assert error.code == "ExpiredToken"
    assert str(error) == (
        "downloadThing: HTTP 400 (ExpiredToken): the host that the link leads to refused it"
    )
    assert error.headers == {"date": "d"}


@pytest.mark.parametrize(
    ("status", "body", "stale"),
    [
        (403, "", True),
        (401, "", True),
        (400, XML.format("ExpiredToken"), True),
        (400, XML.format("InvalidArgument"), False),
        (400, XML.format("EntityTooLarge"), False),
        (400, "<Code>Expired Token</Code>", False),
        (404, "", False),
        (503, "", False),
        (302, "", False),
    ],
)
def test_which_refusals_a_new_link_may_mend(status: int, body: str, stale: bool) -> None:
    error = refusal(status, body.encode())
    assert is_stale(error) is stale
    assert error.status_code == status
    assert isinstance(error, GumglooError)


def test_what_the_host_asks_to_wait_is_known() -> None:
    assert refusal(503, **{"retry-after": "7"}).retry_after == 7
