"""RealTimeUploadRequest: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, hollow, trace, unfit
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .drm_class import DrmClass


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RealTimeUploadRequest(Model):
    """The one example says that only `content` is required, the newer text requires `publisher_id`
    as well; an official sample spells it `publisherId`, which can be sent as a further
    member. A member for the number of pages exists, whose name is not recorded."""

    content: str
    publisher_id: str | Unset
    filename: str | Unset
    producer_id: str | Unset
    isbn: str | Unset
    item_title: str | Unset
    item_subtitle: str | Unset
    item_image: str | Unset
    item_url: str | Unset
    item_file: str | Unset
    item_summary: str | Unset
    item_number: str | Unset
    item_extra: str | Unset
    type: str | Unset
    pub_type: str | Unset
    hosted_url: str | Unset
    duration: str | Unset
    tradition: str | Unset
    denomination: str | Unset
    """The older name of `tradition`."""
    publication_date: str | Unset
    """YYYY-MM-DD is recommended."""
    evergreen: bool | Unset
    drm: list[DrmClass | str] | Unset
    author: str | list[str] | Unset
    """A list, or one text with commas."""
    item_tags: str | list[str] | Unset
    """A list, or one text with commas."""
    h2_title: str | Unset
    h2_subtitle: str | Unset
    h2_image: str | Unset
    h2_url: str | Unset
    h2_file: str | Unset
    h2_summary: str | Unset
    h2_number: str | Unset
    h2_extra: str | Unset
    h3_title: str | Unset
    h3_subtitle: str | Unset
    h3_image: str | Unset
    h3_url: str | Unset
    h3_file: str | Unset
    h3_summary: str | Unset
    h3_number: str | Unset
    h3_extra: str | Unset
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "content",
        "publisher_id",
        "filename",
        "producer_id",
        "isbn",
        "item_title",
        "item_subtitle",
        "item_image",
        "item_url",
        "item_file",
        "item_summary",
        "item_number",
        "item_extra",
        "type",
        "pub_type",
        "hosted_url",
        "duration",
        "tradition",
        "denomination",
        "publication_date",
        "evergreen",
        "drm",
        "author",
        "item_tags",
        "h2_title",
        "h2_subtitle",
        "h2_image",
        "h2_url",
        "h2_file",
        "h2_summary",
        "h2_number",
        "h2_extra",
        "h3_title",
        "h3_subtitle",
        "h3_image",
        "h3_url",
        "h3_file",
        "h3_summary",
        "h3_number",
        "h3_extra",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        content: str,
        publisher_id: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        producer_id: str | None | Unset = UNSET,
        isbn: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        item_file: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        item_number: str | None | Unset = UNSET,
        item_extra: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        pub_type: str | None | Unset = UNSET,
        hosted_url: str | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        tradition: str | None | Unset = UNSET,
        denomination: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        evergreen: bool | None | Unset = UNSET,
        drm: Sequence[DrmClass | str] | None | Unset = UNSET,
        author: str | Sequence[str] | None | Unset = UNSET,
        item_tags: str | Sequence[str] | None | Unset = UNSET,
        h2_title: str | None | Unset = UNSET,
        h2_subtitle: str | None | Unset = UNSET,
        h2_image: str | None | Unset = UNSET,
        h2_url: str | None | Unset = UNSET,
        h2_file: str | None | Unset = UNSET,
        h2_summary: str | None | Unset = UNSET,
        h2_number: str | None | Unset = UNSET,
        h2_extra: str | None | Unset = UNSET,
        h3_title: str | None | Unset = UNSET,
        h3_subtitle: str | None | Unset = UNSET,
        h3_image: str | None | Unset = UNSET,
        h3_url: str | None | Unset = UNSET,
        h3_file: str | None | Unset = UNSET,
        h3_summary: str | None | Unset = UNSET,
        h3_number: str | None | Unset = UNSET,
        h3_extra: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.content = content
        self.publisher_id = UNSET if publisher_id is None else publisher_id
        self.filename = UNSET if filename is None else filename
        self.producer_id = UNSET if producer_id is None else producer_id
        self.isbn = UNSET if isbn is None else isbn
        self.item_title = UNSET if item_title is None else item_title
        self.item_subtitle = UNSET if item_subtitle is None else item_subtitle
        self.item_image = UNSET if item_image is None else item_image
        self.item_url = UNSET if item_url is None else item_url
        self.item_file = UNSET if item_file is None else item_file
        self.item_summary = UNSET if item_summary is None else item_summary
        self.item_number = UNSET if item_number is None else item_number
        self.item_extra = UNSET if item_extra is None else item_extra
        self.type = UNSET if type is None else type
        self.pub_type = UNSET if pub_type is None else pub_type
        self.hosted_url = UNSET if hosted_url is None else hosted_url
        self.duration = UNSET if duration is None else duration
        self.tradition = UNSET if tradition is None else tradition
        self.denomination = UNSET if denomination is None else denomination
        self.publication_date = UNSET if publication_date is None else publication_date
        self.evergreen = UNSET if evergreen is None else evergreen
        given = dump(drm)
        self.drm = (
            UNSET
            if given is None
            else (given if given.__class__ is list else hollow(given, "drm", "array"))
        )
        given = dump(author)
        self.author = UNSET if given is None else _author(given)
        given = dump(item_tags)
        self.item_tags = UNSET if given is None else _item_tags(given)
        self.h2_title = UNSET if h2_title is None else h2_title
        self.h2_subtitle = UNSET if h2_subtitle is None else h2_subtitle
        self.h2_image = UNSET if h2_image is None else h2_image
        self.h2_url = UNSET if h2_url is None else h2_url
        self.h2_file = UNSET if h2_file is None else h2_file
        self.h2_summary = UNSET if h2_summary is None else h2_summary
        self.h2_number = UNSET if h2_number is None else h2_number
        self.h2_extra = UNSET if h2_extra is None else h2_extra
        self.h3_title = UNSET if h3_title is None else h3_title
        self.h3_subtitle = UNSET if h3_subtitle is None else h3_subtitle
        self.h3_image = UNSET if h3_image is None else h3_image
        self.h3_url = UNSET if h3_url is None else h3_url
        self.h3_file = UNSET if h3_file is None else h3_file
        self.h3_summary = UNSET if h3_summary is None else h3_summary
        self.h3_number = UNSET if h3_number is None else h3_number
        self.h3_extra = UNSET if h3_extra is None else h3_extra
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.content = src["content"]
            self.publisher_id = self.filename = self.producer_id = self.isbn = self.item_title = (
                self.item_subtitle
            ) = self.item_image = self.item_url = self.item_file = self.item_summary = (
                self.item_number
            ) = self.item_extra = self.type = self.pub_type = self.hosted_url = self.duration = (
                self.tradition
            ) = self.denomination = self.publication_date = self.evergreen = self.h2_title = (
                self.h2_subtitle
            ) = self.h2_image = self.h2_url = self.h2_file = self.h2_summary = self.h2_number = (
                self.h2_extra
            ) = self.h3_title = self.h3_subtitle = self.h3_image = self.h3_url = self.h3_file = (
                self.h3_summary
            ) = self.h3_number = self.h3_extra = self.drm = self.author = self.item_tags = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src) - 1
            if not left:
                return self
            if "publisher_id" in src:
                self.publisher_id = src["publisher_id"]
                left -= 1
                if not left:
                    return self
            if "filename" in src:
                self.filename = src["filename"]
                left -= 1
                if not left:
                    return self
            if "producer_id" in src:
                self.producer_id = src["producer_id"]
                left -= 1
                if not left:
                    return self
            if "isbn" in src:
                self.isbn = src["isbn"]
                left -= 1
                if not left:
                    return self
            if "item_title" in src:
                self.item_title = src["item_title"]
                left -= 1
                if not left:
                    return self
            if "item_subtitle" in src:
                self.item_subtitle = src["item_subtitle"]
                left -= 1
                if not left:
                    return self
            if "item_image" in src:
                self.item_image = src["item_image"]
                left -= 1
                if not left:
                    return self
            if "item_url" in src:
                self.item_url = src["item_url"]
                left -= 1
                if not left:
                    return self
            if "item_file" in src:
                self.item_file = src["item_file"]
                left -= 1
                if not left:
                    return self
            if "item_summary" in src:
                self.item_summary = src["item_summary"]
                left -= 1
                if not left:
                    return self
            if "item_number" in src:
                self.item_number = src["item_number"]
                left -= 1
                if not left:
                    return self
            if "item_extra" in src:
                self.item_extra = src["item_extra"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "pub_type" in src:
                self.pub_type = src["pub_type"]
                left -= 1
                if not left:
                    return self
            if "hosted_url" in src:
                self.hosted_url = src["hosted_url"]
                left -= 1
                if not left:
                    return self
            if "duration" in src:
                self.duration = src["duration"]
                left -= 1
                if not left:
                    return self
            if "tradition" in src:
                self.tradition = src["tradition"]
                left -= 1
                if not left:
                    return self
            if "denomination" in src:
                self.denomination = src["denomination"]
                left -= 1
                if not left:
                    return self
            if "publication_date" in src:
                self.publication_date = src["publication_date"]
                left -= 1
                if not left:
                    return self
            if "evergreen" in src:
                self.evergreen = src["evergreen"]
                left -= 1
                if not left:
                    return self
            if "h2_title" in src:
                self.h2_title = src["h2_title"]
                left -= 1
                if not left:
                    return self
            if "h2_subtitle" in src:
                self.h2_subtitle = src["h2_subtitle"]
                left -= 1
                if not left:
                    return self
            if "h2_image" in src:
                self.h2_image = src["h2_image"]
                left -= 1
                if not left:
                    return self
            if "h2_url" in src:
                self.h2_url = src["h2_url"]
                left -= 1
                if not left:
                    return self
            if "h2_file" in src:
                self.h2_file = src["h2_file"]
                left -= 1
                if not left:
                    return self
            if "h2_summary" in src:
                self.h2_summary = src["h2_summary"]
                left -= 1
                if not left:
                    return self
            if "h2_number" in src:
                self.h2_number = src["h2_number"]
                left -= 1
                if not left:
                    return self
            if "h2_extra" in src:
                self.h2_extra = src["h2_extra"]
                left -= 1
                if not left:
                    return self
            if "h3_title" in src:
                self.h3_title = src["h3_title"]
                left -= 1
                if not left:
                    return self
            if "h3_subtitle" in src:
                self.h3_subtitle = src["h3_subtitle"]
                left -= 1
                if not left:
                    return self
            if "h3_image" in src:
                self.h3_image = src["h3_image"]
                left -= 1
                if not left:
                    return self
            if "h3_url" in src:
                self.h3_url = src["h3_url"]
                left -= 1
                if not left:
                    return self
            if "h3_file" in src:
                self.h3_file = src["h3_file"]
                left -= 1
                if not left:
                    return self
            if "h3_summary" in src:
                self.h3_summary = src["h3_summary"]
                left -= 1
                if not left:
                    return self
            if "h3_number" in src:
                self.h3_number = src["h3_number"]
                left -= 1
                if not left:
                    return self
            if "h3_extra" in src:
                self.h3_extra = src["h3_extra"]
                left -= 1
                if not left:
                    return self
            if "drm" in src:
                value = src["drm"]
                self.drm = value if value.__class__ is list else hollow(value, "drm", "array")
                left -= 1
                if not left:
                    return self
            if "author" in src:
                value = src["author"]
                self.author = _author(value)
                left -= 1
                if not left:
                    return self
            if "item_tags" in src:
                value = src["item_tags"]
                self.item_tags = _item_tags(value)
                left -= 1
                if not left:
                    return self
        except (KeyError, Misfit) as error:
            raise trace(error, src) from None
        self.additional_properties = {k: v for k, v in src.items() if k not in _KNOWN}
        return self

    def to_dict(self) -> dict[str, Any]:
        """The JSON object of this model, unknown fields included."""
        out: dict[str, Any] = {}
        out["content"] = self.content
        if self.publisher_id is not UNSET:
            out["publisher_id"] = self.publisher_id
        if self.filename is not UNSET:
            out["filename"] = self.filename
        if self.producer_id is not UNSET:
            out["producer_id"] = self.producer_id
        if self.isbn is not UNSET:
            out["isbn"] = self.isbn
        if self.item_title is not UNSET:
            out["item_title"] = self.item_title
        if self.item_subtitle is not UNSET:
            out["item_subtitle"] = self.item_subtitle
        if self.item_image is not UNSET:
            out["item_image"] = self.item_image
        if self.item_url is not UNSET:
            out["item_url"] = self.item_url
        if self.item_file is not UNSET:
            out["item_file"] = self.item_file
        if self.item_summary is not UNSET:
            out["item_summary"] = self.item_summary
        if self.item_number is not UNSET:
            out["item_number"] = self.item_number
        if self.item_extra is not UNSET:
            out["item_extra"] = self.item_extra
        if self.type is not UNSET:
            out["type"] = self.type
        if self.pub_type is not UNSET:
            out["pub_type"] = self.pub_type
        if self.hosted_url is not UNSET:
            out["hosted_url"] = self.hosted_url
        if self.duration is not UNSET:
            out["duration"] = self.duration
        if self.tradition is not UNSET:
            out["tradition"] = self.tradition
        if self.denomination is not UNSET:
            out["denomination"] = self.denomination
        if self.publication_date is not UNSET:
            out["publication_date"] = self.publication_date
        if self.evergreen is not UNSET:
            out["evergreen"] = self.evergreen
        if self.drm is not UNSET:
            out["drm"] = dump(self.drm)
        if self.author is not UNSET:
            out["author"] = dump(self.author)
        if self.item_tags is not UNSET:
            out["item_tags"] = dump(self.item_tags)
        if self.h2_title is not UNSET:
            out["h2_title"] = self.h2_title
        if self.h2_subtitle is not UNSET:
            out["h2_subtitle"] = self.h2_subtitle
        if self.h2_image is not UNSET:
            out["h2_image"] = self.h2_image
        if self.h2_url is not UNSET:
            out["h2_url"] = self.h2_url
        if self.h2_file is not UNSET:
            out["h2_file"] = self.h2_file
        if self.h2_summary is not UNSET:
            out["h2_summary"] = self.h2_summary
        if self.h2_number is not UNSET:
            out["h2_number"] = self.h2_number
        if self.h2_extra is not UNSET:
            out["h2_extra"] = self.h2_extra
        if self.h3_title is not UNSET:
            out["h3_title"] = self.h3_title
        if self.h3_subtitle is not UNSET:
            out["h3_subtitle"] = self.h3_subtitle
        if self.h3_image is not UNSET:
            out["h3_image"] = self.h3_image
        if self.h3_url is not UNSET:
            out["h3_url"] = self.h3_url
        if self.h3_file is not UNSET:
            out["h3_file"] = self.h3_file
        if self.h3_summary is not UNSET:
            out["h3_summary"] = self.h3_summary
        if self.h3_number is not UNSET:
            out["h3_number"] = self.h3_number
        if self.h3_extra is not UNSET:
            out["h3_extra"] = self.h3_extra
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.content = self.content
        made.publisher_id = self.publisher_id
        made.filename = self.filename
        made.producer_id = self.producer_id
        made.isbn = self.isbn
        made.item_title = self.item_title
        made.item_subtitle = self.item_subtitle
        made.item_image = self.item_image
        made.item_url = self.item_url
        made.item_file = self.item_file
        made.item_summary = self.item_summary
        made.item_number = self.item_number
        made.item_extra = self.item_extra
        made.type = self.type
        made.pub_type = self.pub_type
        made.hosted_url = self.hosted_url
        made.duration = self.duration
        made.tradition = self.tradition
        made.denomination = self.denomination
        made.publication_date = self.publication_date
        made.evergreen = self.evergreen
        made.drm = self.drm
        made.author = self.author
        made.item_tags = self.item_tags
        made.h2_title = self.h2_title
        made.h2_subtitle = self.h2_subtitle
        made.h2_image = self.h2_image
        made.h2_url = self.h2_url
        made.h2_file = self.h2_file
        made.h2_summary = self.h2_summary
        made.h2_number = self.h2_number
        made.h2_extra = self.h2_extra
        made.h3_title = self.h3_title
        made.h3_subtitle = self.h3_subtitle
        made.h3_image = self.h3_image
        made.h3_url = self.h3_url
        made.h3_file = self.h3_file
        made.h3_summary = self.h3_summary
        made.h3_number = self.h3_number
        made.h3_extra = self.h3_extra
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_real_time_upload_request = RealTimeUploadRequest.from_dict

_KNOWN = frozenset(
    {
        "content",
        "publisher_id",
        "filename",
        "producer_id",
        "isbn",
        "item_title",
        "item_subtitle",
        "item_image",
        "item_url",
        "item_file",
        "item_summary",
        "item_number",
        "item_extra",
        "type",
        "pub_type",
        "hosted_url",
        "duration",
        "tradition",
        "denomination",
        "publication_date",
        "evergreen",
        "drm",
        "author",
        "item_tags",
        "h2_title",
        "h2_subtitle",
        "h2_image",
        "h2_url",
        "h2_file",
        "h2_summary",
        "h2_number",
        "h2_extra",
        "h3_title",
        "h3_subtitle",
        "h3_image",
        "h3_url",
        "h3_file",
        "h3_summary",
        "h3_number",
        "h3_extra",
    }
)


def _author(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "author", "array or scalar")
    return value


def _item_tags(value: Any) -> Any:
    if value.__class__ is list:
        return value
    if value.__class__ is dict or value.__class__ is list:
        unfit(value, "item_tags", "array or scalar")
    return value
