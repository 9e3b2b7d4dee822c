"""Uploads: the limits that the service is known to have, checked before a byte is sent.

Guarantees: whatever cannot be sent, or is known to be refused, ends in a `ConfigurationError` that
names the file by its place and quotes nothing. A file whose size only reading tells is left to the
service.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gumgloo_api.support import Operation, Part, Progress, Request

from ._errors import ConfigurationError

__all__ = ["BRAIN_FILES", "SKILL_FILES", "FileLimits", "upload"]

_MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FileLimits:
    """What one request may hold.

    Attributes:
        count: files.
        each: megabytes of one file.
        together: megabytes of all files.

    None is no limit. The documentation does not say which megabyte it means: the larger one.
    """

    count: int | None = None
    each: int | None = None
    together: int | None = None

    def broken(self, sizes: list[int | None]) -> str | None:
        """What is wrong with files of these sizes (None: not known); None where nothing is."""
        if not sizes:
            return "files: at least one is needed"
        if self.count is not None and len(sizes) > self.count:
            return f"files: at most {self.count} at once, got {len(sizes)}"
        if self.each is not None:
            for place, size in enumerate(sizes):
                if (size or 0) > self.each * _MB:
                    return f"files[{place}]: larger than {self.each} MB"
        if self.together is not None and sum(size or 0 for size in sizes) > self.together * _MB:
            return f"files: larger than {self.together} MB together"
        return None


#: Of `skills.create` and `skills.update`, and of `brain.upload_files`.
SKILL_FILES = FileLimits(together=10)
BRAIN_FILES = FileLimits(count=25, each=25)


def upload(
    operation: Operation[Any],
    describe: Callable[[], Request],
    limits: FileLimits,
    progress: Progress | None,
) -> Request:
    """The request of an upload.

    Args:
        operation: for errors.
        describe: makes the request, of which some parts are files.
        limits: what it may hold.
        progress: called while it is sent.

    Raises:
        ConfigurationError: it cannot be sent.
    """
    problem: str | None = None
    try:
        request = describe()
    except UnicodeEncodeError:
        problem = "a text holds half a character, which has no UTF-8"
    except (TypeError, ValueError) as error:
        # The texts of `support.files`: they name a place and quote nothing.
        problem = str(error)
    else:
        files: list[Part] = [part for part in request.parts or () if part.filename is not None]
        problem = limits.broken([part.length for part in files])
        if problem is None:
            request.progress = progress
            return request
    raise ConfigurationError(f"{operation.id}: {problem}")
