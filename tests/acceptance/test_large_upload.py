"""A file of 1 GiB is uploaded from disk: the memory it takes does not grow with its size.

The client and the mock have a process each, so that the peak is the client's own.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SIZE = 1 << 30
MOST = 64 << 20

CLIENT = """
import asyncio, json, sys
from pathlib import Path
from gumgloo import AsyncGloo, Gloo

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))

def told(answer, steps, before):
    grown = peak() - before
    print(json.dumps([answer.success, grown, len(steps), sorted(steps) == steps, steps[-1]]))

def once(url, path):
    with Gloo(api_key="gloo_test", base_url=url, timeout=None) as client:
        client.models.list()
        steps, before = [], peak()
        answer = client.files.upload(
            files=[path], publisher_id="p", progress=lambda sent, size: steps.append(sent)
        )
        told(answer, steps, before)

async def awaited(url, path):
    async with AsyncGloo(api_key="gloo_test", base_url=url, timeout=None) as client:
        await client.models.list()
        steps, before = [], peak()
        answer = await client.files.upload(
            files=[path], publisher_id="q", progress=lambda sent, size: steps.append(sent)
        )
        told(answer, steps, before)

url, path, flavour = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
asyncio.run(awaited(url, path)) if flavour == "async" else once(url, path)
"""


@pytest.fixture
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "gumgloo.mock", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as mock:
        assert mock.stdout is not None
        said = iter(mock.stdout.readline, "")
        yield next(line.split(" -> ")[1].strip() for line in said if "platform.ai.gloo" in line)
        mock.terminate()
        mock.stdout.read()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the peak from /proc")
def test_a_file_of_1_gib_takes_little_memory(address: str, tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as opened:
        opened.truncate(SIZE)
    for flavour in ("sync", "async"):
        done = subprocess.run(
            [sys.executable, "-c", CLIENT, address, str(large), flavour],
            capture_output=True,
            text=True,
            check=True,
        )
        success, grown, steps, forward, last = json.loads(done.stdout)
        assert success
        assert grown < MOST, f"{flavour}: {grown / 2**20:.1f} MiB above the start"
        assert steps > 1000
        assert forward and last > SIZE
