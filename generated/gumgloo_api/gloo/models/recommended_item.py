"""RecommendedItem: a schema of the gloo spec. Generated; change the spec instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...support.codec import Misfit, each, hollow, trace
from ...support.model import Model, blank, dump
from ...support.unset import UNSET, Unset

if TYPE_CHECKING:
    from .recommended_passage import RecommendedPassage


@define(init=False, eq=False, repr=False, weakref_slot=False)
class RecommendedItem(Model):
    """An item. Texts may be empty. Dates are free text, `publisher_url` may be a bare slug, and
    `item_tags` is one text in all examples."""

    item_id: str | None | Unset
    author: list[str] | None | Unset
    filename: str | None | Unset
    duration: str | None | Unset
    item_title: str | None | Unset
    item_subtitle: str | None | Unset
    item_image: str | None | Unset
    item_url: str | None | Unset
    tradition: str | None | Unset
    """Older pages call it `denomination`, some have both."""
    denomination: str | None | Unset
    item_tags: str | None | Unset
    h2_id: str | None | Unset
    h2_title: str | None | Unset
    h2_subtitle: str | None | Unset
    h2_image: str | None | Unset
    h2_url: str | None | Unset
    h2_summary: str | None | Unset
    h2_tags: str | None | Unset
    h3_id: str | None | Unset
    h3_title: str | None | Unset
    h3_subtitle: str | None | Unset
    h3_image: str | None | Unset
    h3_url: str | None | Unset
    h3_tags: str | None | Unset
    publication_date: str | None | Unset
    """Free text, such as `February 1, 2024`."""
    publisher: str | None | Unset
    publisher_url: str | None | Unset
    publisher_logo: str | None | Unset
    hosted_url: str | None | Unset
    type: str | None | Unset
    publisher_id: str | None | Unset
    item_summary: str | None | Unset
    """Older pages call it `summary`."""
    summary: str | None | Unset
    snippet_count: int | None | Unset
    cumulative_certainty: float | None | Unset
    """The sum over all passages; may exceed 1."""
    uuids: list[RecommendedPassage] | None | Unset
    """The passages; not for affiliates."""
    additional_properties: dict[str, Any]
    """What the spec does not know, as it came."""

    _fields: ClassVar[tuple[str, ...]] = (
        "item_id",
        "author",
        "filename",
        "duration",
        "item_title",
        "item_subtitle",
        "item_image",
        "item_url",
        "tradition",
        "denomination",
        "item_tags",
        "h2_id",
        "h2_title",
        "h2_subtitle",
        "h2_image",
        "h2_url",
        "h2_summary",
        "h2_tags",
        "h3_id",
        "h3_title",
        "h3_subtitle",
        "h3_image",
        "h3_url",
        "h3_tags",
        "publication_date",
        "publisher",
        "publisher_url",
        "publisher_logo",
        "hosted_url",
        "type",
        "publisher_id",
        "item_summary",
        "summary",
        "snippet_count",
        "cumulative_certainty",
        "uuids",
        "additional_properties",
    )

    def __init__(
        self,
        *,
        item_id: str | None | Unset = UNSET,
        author: Sequence[str] | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        duration: str | None | Unset = UNSET,
        item_title: str | None | Unset = UNSET,
        item_subtitle: str | None | Unset = UNSET,
        item_image: str | None | Unset = UNSET,
        item_url: str | None | Unset = UNSET,
        tradition: str | None | Unset = UNSET,
        denomination: str | None | Unset = UNSET,
        item_tags: str | None | Unset = UNSET,
        h2_id: str | None | Unset = UNSET,
        h2_title: str | None | Unset = UNSET,
        h2_subtitle: str | None | Unset = UNSET,
        h2_image: str | None | Unset = UNSET,
        h2_url: str | None | Unset = UNSET,
        h2_summary: str | None | Unset = UNSET,
        h2_tags: str | None | Unset = UNSET,
        h3_id: str | None | Unset = UNSET,
        h3_title: str | None | Unset = UNSET,
        h3_subtitle: str | None | Unset = UNSET,
        h3_image: str | None | Unset = UNSET,
        h3_url: str | None | Unset = UNSET,
        h3_tags: str | None | Unset = UNSET,
        publication_date: str | None | Unset = UNSET,
        publisher: str | None | Unset = UNSET,
        publisher_url: str | None | Unset = UNSET,
        publisher_logo: str | None | Unset = UNSET,
        hosted_url: str | None | Unset = UNSET,
        type: str | None | Unset = UNSET,
        publisher_id: str | None | Unset = UNSET,
        item_summary: str | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        snippet_count: int | None | Unset = UNSET,
        cumulative_certainty: float | None | Unset = UNSET,
        uuids: Sequence[RecommendedPassage | Mapping[str, Any]] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: Any
        self.item_id = item_id
        given = dump(author)
        self.author = given if given.__class__ is list else hollow(given, "author", "array")
        self.filename = filename
        self.duration = duration
        self.item_title = item_title
        self.item_subtitle = item_subtitle
        self.item_image = item_image
        self.item_url = item_url
        self.tradition = tradition
        self.denomination = denomination
        self.item_tags = item_tags
        self.h2_id = h2_id
        self.h2_title = h2_title
        self.h2_subtitle = h2_subtitle
        self.h2_image = h2_image
        self.h2_url = h2_url
        self.h2_summary = h2_summary
        self.h2_tags = h2_tags
        self.h3_id = h3_id
        self.h3_title = h3_title
        self.h3_subtitle = h3_subtitle
        self.h3_image = h3_image
        self.h3_url = h3_url
        self.h3_tags = h3_tags
        self.publication_date = publication_date
        self.publisher = publisher
        self.publisher_url = publisher_url
        self.publisher_logo = publisher_logo
        self.hosted_url = hosted_url
        self.type = type
        self.publisher_id = publisher_id
        self.item_summary = item_summary
        self.summary = summary
        self.snippet_count = snippet_count
        self.cumulative_certainty = cumulative_certainty
        given = dump(uuids)
        self.uuids = (
            each(read_recommended_passage, given, "uuids")
            if given.__class__ is list
            else hollow(given, "uuids", "array")
        )
        self.additional_properties = dict(additional_properties or {})

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """The model of a JSON object; raises `Misfit` where the object does not fit."""
        self = blank(cls)
        try:
            self.item_id = self.filename = self.duration = self.item_title = self.item_subtitle = (
                self.item_image
            ) = self.item_url = self.tradition = self.denomination = self.item_tags = self.h2_id = (
                self.h2_title
            ) = self.h2_subtitle = self.h2_image = self.h2_url = self.h2_summary = self.h2_tags = (
                self.h3_id
            ) = self.h3_title = self.h3_subtitle = self.h3_image = self.h3_url = self.h3_tags = (
                self.publication_date
            ) = self.publisher = self.publisher_url = self.publisher_logo = self.hosted_url = (
                self.type
            ) = self.publisher_id = self.item_summary = self.summary = self.snippet_count = (
                self.cumulative_certainty
            ) = self.author = self.uuids = UNSET
            self.additional_properties = {}
            # What is left to be found: most objects have few of their fields.
            left = len(src)
            if not left:
                return self
            if "item_id" in src:
                self.item_id = src["item_id"]
                left -= 1
                if not left:
                    return self
            if "filename" in src:
                self.filename = src["filename"]
                left -= 1
                if not left:
                    return self
            if "duration" in src:
                self.duration = src["duration"]
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
            if "item_tags" in src:
                self.item_tags = src["item_tags"]
                left -= 1
                if not left:
                    return self
            if "h2_id" in src:
                self.h2_id = src["h2_id"]
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
            if "h2_summary" in src:
                self.h2_summary = src["h2_summary"]
                left -= 1
                if not left:
                    return self
            if "h2_tags" in src:
                self.h2_tags = src["h2_tags"]
                left -= 1
                if not left:
                    return self
            if "h3_id" in src:
                self.h3_id = src["h3_id"]
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
            if "h3_tags" in src:
                self.h3_tags = src["h3_tags"]
                left -= 1
                if not left:
                    return self
            if "publication_date" in src:
                self.publication_date = src["publication_date"]
                left -= 1
                if not left:
                    return self
            if "publisher" in src:
                self.publisher = src["publisher"]
                left -= 1
                if not left:
                    return self
            if "publisher_url" in src:
                self.publisher_url = src["publisher_url"]
                left -= 1
                if not left:
                    return self
            if "publisher_logo" in src:
                self.publisher_logo = src["publisher_logo"]
                left -= 1
                if not left:
                    return self
            if "hosted_url" in src:
                self.hosted_url = src["hosted_url"]
                left -= 1
                if not left:
                    return self
            if "type" in src:
                self.type = src["type"]
                left -= 1
                if not left:
                    return self
            if "publisher_id" in src:
                self.publisher_id = src["publisher_id"]
                left -= 1
                if not left:
                    return self
            if "item_summary" in src:
                self.item_summary = src["item_summary"]
                left -= 1
                if not left:
                    return self
            if "summary" in src:
                self.summary = src["summary"]
                left -= 1
                if not left:
                    return self
            if "snippet_count" in src:
                self.snippet_count = src["snippet_count"]
                left -= 1
                if not left:
                    return self
            if "cumulative_certainty" in src:
                self.cumulative_certainty = src["cumulative_certainty"]
                left -= 1
                if not left:
                    return self
            if "author" in src:
                value = src["author"]
                self.author = value if value.__class__ is list else hollow(value, "author", "array")
                left -= 1
                if not left:
                    return self
            if "uuids" in src:
                value = src["uuids"]
                self.uuids = (
                    each(read_recommended_passage, value, "uuids")
                    if value.__class__ is list
                    else hollow(value, "uuids", "array")
                )
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
        if self.item_id is not UNSET:
            out["item_id"] = self.item_id
        if self.author is not UNSET:
            out["author"] = dump(self.author)
        if self.filename is not UNSET:
            out["filename"] = self.filename
        if self.duration is not UNSET:
            out["duration"] = self.duration
        if self.item_title is not UNSET:
            out["item_title"] = self.item_title
        if self.item_subtitle is not UNSET:
            out["item_subtitle"] = self.item_subtitle
        if self.item_image is not UNSET:
            out["item_image"] = self.item_image
        if self.item_url is not UNSET:
            out["item_url"] = self.item_url
        if self.tradition is not UNSET:
            out["tradition"] = self.tradition
        if self.denomination is not UNSET:
            out["denomination"] = self.denomination
        if self.item_tags is not UNSET:
            out["item_tags"] = self.item_tags
        if self.h2_id is not UNSET:
            out["h2_id"] = self.h2_id
        if self.h2_title is not UNSET:
            out["h2_title"] = self.h2_title
        if self.h2_subtitle is not UNSET:
            out["h2_subtitle"] = self.h2_subtitle
        if self.h2_image is not UNSET:
            out["h2_image"] = self.h2_image
        if self.h2_url is not UNSET:
            out["h2_url"] = self.h2_url
        if self.h2_summary is not UNSET:
            out["h2_summary"] = self.h2_summary
        if self.h2_tags is not UNSET:
            out["h2_tags"] = self.h2_tags
        if self.h3_id is not UNSET:
            out["h3_id"] = self.h3_id
        if self.h3_title is not UNSET:
            out["h3_title"] = self.h3_title
        if self.h3_subtitle is not UNSET:
            out["h3_subtitle"] = self.h3_subtitle
        if self.h3_image is not UNSET:
            out["h3_image"] = self.h3_image
        if self.h3_url is not UNSET:
            out["h3_url"] = self.h3_url
        if self.h3_tags is not UNSET:
            out["h3_tags"] = self.h3_tags
        if self.publication_date is not UNSET:
            out["publication_date"] = self.publication_date
        if self.publisher is not UNSET:
            out["publisher"] = self.publisher
        if self.publisher_url is not UNSET:
            out["publisher_url"] = self.publisher_url
        if self.publisher_logo is not UNSET:
            out["publisher_logo"] = self.publisher_logo
        if self.hosted_url is not UNSET:
            out["hosted_url"] = self.hosted_url
        if self.type is not UNSET:
            out["type"] = self.type
        if self.publisher_id is not UNSET:
            out["publisher_id"] = self.publisher_id
        if self.item_summary is not UNSET:
            out["item_summary"] = self.item_summary
        if self.summary is not UNSET:
            out["summary"] = self.summary
        if self.snippet_count is not UNSET:
            out["snippet_count"] = self.snippet_count
        if self.cumulative_certainty is not UNSET:
            out["cumulative_certainty"] = self.cumulative_certainty
        if self.uuids is not UNSET:
            out["uuids"] = dump(self.uuids)
        out.update(self.additional_properties)
        return out

    def __copy__(self) -> Self:
        made = blank(self.__class__)
        made.item_id = self.item_id
        made.author = self.author
        made.filename = self.filename
        made.duration = self.duration
        made.item_title = self.item_title
        made.item_subtitle = self.item_subtitle
        made.item_image = self.item_image
        made.item_url = self.item_url
        made.tradition = self.tradition
        made.denomination = self.denomination
        made.item_tags = self.item_tags
        made.h2_id = self.h2_id
        made.h2_title = self.h2_title
        made.h2_subtitle = self.h2_subtitle
        made.h2_image = self.h2_image
        made.h2_url = self.h2_url
        made.h2_summary = self.h2_summary
        made.h2_tags = self.h2_tags
        made.h3_id = self.h3_id
        made.h3_title = self.h3_title
        made.h3_subtitle = self.h3_subtitle
        made.h3_image = self.h3_image
        made.h3_url = self.h3_url
        made.h3_tags = self.h3_tags
        made.publication_date = self.publication_date
        made.publisher = self.publisher
        made.publisher_url = self.publisher_url
        made.publisher_logo = self.publisher_logo
        made.hosted_url = self.hosted_url
        made.type = self.type
        made.publisher_id = self.publisher_id
        made.item_summary = self.item_summary
        made.summary = self.summary
        made.snippet_count = self.snippet_count
        made.cumulative_certainty = self.cumulative_certainty
        made.uuids = self.uuids
        made.additional_properties = self.additional_properties.copy()
        return made


#: As `from_dict`, bound once for those who read many.
read_recommended_item = RecommendedItem.from_dict

_KNOWN = frozenset(
    {
        "item_id",
        "author",
        "filename",
        "duration",
        "item_title",
        "item_subtitle",
        "item_image",
        "item_url",
        "tradition",
        "denomination",
        "item_tags",
        "h2_id",
        "h2_title",
        "h2_subtitle",
        "h2_image",
        "h2_url",
        "h2_summary",
        "h2_tags",
        "h3_id",
        "h3_title",
        "h3_subtitle",
        "h3_image",
        "h3_url",
        "h3_tags",
        "publication_date",
        "publisher",
        "publisher_url",
        "publisher_logo",
        "hosted_url",
        "type",
        "publisher_id",
        "item_summary",
        "summary",
        "snippet_count",
        "cumulative_certainty",
        "uuids",
    }
)

# Below the class, so that modules may import each other in circles.
from .recommended_passage import read_recommended_passage  # noqa: E402
