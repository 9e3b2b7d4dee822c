"""Uploads over a line that breaks: what is sent again, from where, and what the caller is told.

The model knows the contents, the fates of the attempts, and the one rule: an upload goes out again
only where it cannot have been processed (no connection, 429) and its files can be read again.
"""

from __future__ import annotations

import asyncio
import io
import os
import tempfile
from collections import deque
from pathlib import Path
from typing import IO, Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from gumgloo import APIConnectionError, APIStatusError
from gumgloo.mock.multipart import read_parts
from gumgloo_api.support.files import PIECE
from tests.machines._line import Fate, Line
from tests.machines._steps import FLAVOURS, Machine
from tests.overrides._clients import Side, check_error, timing_of

ATTEMPTS = 3
SIZES = st.sampled_from([0, 1, 1000, PIECE, PIECE + 1, 2 * PIECE + 5])
CUTS = st.none() | st.sampled_from([0, 1, 200, 300, PIECE // 2, PIECE + 300, 2 * PIECE])
FATES = st.builds(Fate, st.sampled_from(["refused", "broken", "stopped"]), CUTS) | st.builds(
    Fate, st.just("answered"), CUTS, st.sampled_from([429, 429, 503, 413, 408, 500, 201])
)
FDS = Path("/proc/self/fd")


def content(size: int, seed: int) -> bytes:
    return (b"%d-content-" % seed * (size // 10 + 1))[:size]


class Once:
    """A file that can be read once, and does not tell its size."""

    def __init__(self, data: bytes) -> None:
        self.left = data

    def read(self, size: int) -> bytes:
        piece, self.left = self.left[:size], self.left[size:]
        return piece


class UploadMachine(Machine):
    """Files, the line, and what may come of an upload."""

    def __init__(self) -> None:
        super().__init__()
        self.line = Line()
        self.folder = Path(self.exits.enter_context(tempfile.TemporaryDirectory()))
        self.opened: list[IO[bytes]] = [io.BytesIO(content(PIECE + 50, 7))]
        (self.folder / "opened").write_bytes(content(PIECE + 70, 8))
        self.opened.append(self.exits.enter_context((self.folder / "opened").open("rb")))
        self.sides: dict[bool, Side] = {}
        self.count = 0

    @initialize()
    def begin(self) -> None:
        for awaited in FLAVOURS:
            side = Side(awaited=awaited, timing=timing_of(), transport=self.line)
            self.sides[awaited] = self.exits.enter_context(side)

    # What happens

    @rule(which=st.integers(0, 1), to=st.sampled_from([0, 5, PIECE, PIECE + 60]))
    def the_caller_moves_in_a_file(self, which: int, to: int) -> None:
        self.opened[which].seek(to)

    @rule(
        awaited=st.sampled_from(FLAVOURS),
        kinds=st.lists(
            st.sampled_from(["bytes", "path", "opened 0", "opened 1", "once"]),
            min_size=1, max_size=3, unique=True,
        ),
        size=SIZES,
        fates=st.lists(FATES, max_size=4),
        call=st.sampled_from(["skills.create", "skills.update", "brain", "gloo"]),
        grows=st.booleans(),
    )  # fmt: skip
    def an_upload(
        self,
        awaited: bool,
        kinds: list[str],
        size: int,
        fates: list[Fate],
        call: str,
        grows: bool,
    ) -> None:
        self.count += 1
        path = self.folder / f"file-{self.count}"
        path.write_bytes(content(size, self.count))
        files: list[Any] = []
        wanted: list[bytes] = []
        for kind in kinds:
            if kind.startswith("opened"):
                file = self.opened[int(kind[-1])]
                at = file.tell()
                files.append(("a", file))
                wanted.append(file.read())
                file.seek(at)
            else:
                data = content(size, self.count)
                given = {"bytes": data, "path": path, "once": Once(data)}[kind]
                files.append(("a", given))
                wanted.append(data)

        def progress(done: int, total: int | None) -> None:
            one = self.line.tries[-1]
            one.told.append((done, total))
            assert done <= len(one.body), "told of more than was taken"
            if grows:
                # What is added is not of the announced length.
                with path.open("ab") as more:
                    more.write(b"more")

        self.line.tries.clear()
        self.line.fates = deque(fates)
        error = self.outcome(self.sides[awaited], call, files, progress)
        self.check_attempts([*fates, Fate("answered")], "once" in kinds, error)
        self.check_bodies(wanted, kinds)
        self.check_files(path)

    @rule(awaited=st.sampled_from(FLAVOURS), size=SIZES)
    def a_file_that_shrinks(self, awaited: bool, size: int) -> None:
        path = self.folder / "shrinks"
        path.write_bytes(content(size, 0))
        self.line.tries.clear()
        self.line.fates.clear()

        def shrink(_: int, __: int | None) -> None:
            path.write_bytes(b"")

        error = self.outcome(self.sides[awaited], "skills.create", [path], shrink)
        assert isinstance(error, OSError) if size else error is None
        assert len(self.line.tries) == 1
        self.check_files(path)

    # What follows

    def outcome(self, side: Side, call: str, files: Any, progress: Any) -> BaseException | None:
        gumloop = side.gumloop(access_token="test-access-token")
        try:
            if call == "skills.create":
                side.do(gumloop.skills.create(files, progress=progress))
            elif call == "skills.update":
                side.do(gumloop.skills.update("s", files, progress=progress))
            elif call == "brain":
                side.do(gumloop.brain.upload_files("s", files, progress=progress))
            else:
                side.do(side.gloo(api_key="k-k-k").files.upload("p", files, progress=progress))
        except (KeyboardInterrupt, asyncio.CancelledError, OSError) as error:
            return error
        except Exception as error:  # `check_error` refuses all but ours
            check_error(error)
            return error
        return None

    def check_attempts(self, fates: list[Fate], once: bool, error: BaseException | None) -> None:
        """As many attempts as are permitted, and the end that the last one had."""
        for number, fate in enumerate(fates, 1):
            unprocessed = fate.kind == "refused" or fate[::2] == ("answered", 429)
            if once or not unprocessed or number == ATTEMPTS:
                break
        assert len(self.line.tries) == number
        assert [one.fate for one in self.line.tries] == fates[:number]
        if fate.kind == "stopped":
            assert isinstance(error, (KeyboardInterrupt, asyncio.CancelledError))
        elif fate.kind in ("refused", "broken"):
            assert isinstance(error, APIConnectionError)
            assert error.unsent == (fate.kind == "refused")
        elif fate.status >= 400:
            assert isinstance(error, APIStatusError)
            assert error.status_code == fate.status
        else:
            assert error is None

    def check_bodies(self, wanted: list[bytes], kinds: list[str]) -> None:
        """Each attempt sends the same from the beginning, and tells how far it is."""
        longest = max((one.body for one in self.line.tries), key=len)
        total = None if "once" in kinds else int(self.line.tries[0].length or -1)
        for one in self.line.tries:
            assert longest.startswith(one.body), "not sent from the beginning"
            done = [done for done, _ in one.told]
            assert done == sorted(set(done)), "progress went back"
            assert {one for _, one in one.told} <= {total}
            assert (one.length is None) == (total is None)
            assert total is None or max(done, default=0) <= total
            if one.whole:
                parts = read_parts(one.kind, one.body)
                assert [part.data for part in parts if part.filename] == wanted
                assert done[-1] == len(one.body)
                assert total in (None, len(one.body))

    def check_files(self, path: Path) -> None:
        """What the client opened is closed, and nothing else."""
        assert not any(file.closed for file in self.opened)
        if FDS.exists():
            links = [FDS / name for name in os.listdir(FDS)]
            assert str(path) not in {os.path.realpath(link) for link in links}, "left open"


TestUploadMachine = UploadMachine.TestCase
TestUploadMachine.settings = settings(max_examples=60, stateful_step_count=12)
