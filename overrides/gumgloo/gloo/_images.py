"""The pictures of a response, as bytes.

    for picture in images(gloo.responses.create(model="gloo-bfl-flux-2-pro", input="A leaf")):
        Path("leaf.png").write_bytes(picture)

Guarantees: the bytes are those that the service encoded, or an error says why there are none;
nothing is fetched; the work is linear in the size of the picture. Source: responses of the fact
sheet, `image_generation_call`.
"""

from __future__ import annotations

import binascii
from typing import TYPE_CHECKING

from gumgloo_api.support import GumglooError

if TYPE_CHECKING:
    from gumgloo_api.gloo.models import GroundedResponse, Response, ResponseOutputImage

__all__ = ["ImageDecodeError", "image_bytes", "images"]

_TYPE = "image_generation_call"


class ImageDecodeError(GumglooError, ValueError):
    """An output that was to be a picture holds none that can be read. Also a ValueError."""


def images(response: Response | GroundedResponse) -> list[bytes]:
    """The pictures of a response, in order; of a stream, those of `get_final_response()`.

    Args:
        response: whose output is looked through; text, calls and reasoning are passed over, and so
            is a picture that the model did not make, or not yet (its `status` says which).

    Returns:
        the content of an image file each, PNG as far as was seen; empty where there is none.

    Raises:
        ImageDecodeError: a picture is there, but cannot be read; see `image_bytes`.
    """
    from gumgloo_api.gloo.models import ResponseOutputImage

    output = response.output or []
    made = [item for item in output if isinstance(item, ResponseOutputImage)]
    return [image_bytes(item) for item in made if item.result]


def image_bytes(item: ResponseOutputImage) -> bytes:
    """The picture of one output item, such as the `item` of an event of a stream.

    Args:
        item: of type `image_generation_call`; its `result` is base64, alone or as a `data:` URL.

    Raises:
        ImageDecodeError: the item holds no picture (yet), no base64, or an address: what is
            behind an address is not fetched, as nobody vouches for it.
    """
    held = item.result
    if not held:
        status = item.status or "not told"
        raise ImageDecodeError(f"the item holds no picture; its status is {status}")
    start = 0
    if held[:5].lower() == "data:":
        start = held.find(",") + 1
        if held[:start].lower().rpartition(";")[2] != "base64,":
            raise ImageDecodeError("the picture is a data URL without base64")
    elif "://" in held[:64]:
        raise ImageDecodeError("the picture is an address, no base64; it is not fetched")
    try:
        return binascii.a2b_base64(held[start:], strict_mode=True)
    except ValueError as error:
        problem = str(error)
    # Raised out here, so that no foreign error hangs on it.
    raise ImageDecodeError(f"the picture is no base64: {problem}")
