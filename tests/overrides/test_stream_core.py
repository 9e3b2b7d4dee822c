"""The decisions of a stream: chunks, errors, completeness, idleness. No I/O, no clock."""

from __future__ import annotations

import itertools
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gumgloo._errors import APITimeoutError, StreamDecodeError, StreamIncompleteError
from gumgloo._stream_core import StreamCore
from gumgloo_api.support import (
    APIStatusError,
    Operation,
    RateLimitError,
)
from gumgloo_api.support.codec import unfit
from tests.overrides.stream_fakes import DONE, event, operation, piece


def core_of(
    *done: str, idle: float | None = None, comments_are_life: bool = False, **options: Any
) -> StreamCore:
    """A core that was told of nothing; it began at second 0."""
    rule = operation(done or ("[DONE]", "finish_reason"), **options)
    headers = {"x-request-id": "r1", "content-type": "text/event-stream"}
    return StreamCore(
        rule, headers=headers, idle=idle, now=0.0, comments_are_life=comments_are_life
    )


def fed(core: StreamCore, *pieces: bytes) -> list[Any]:
    return [chunk for data in pieces for chunk in core.feed(data, 0.0)]


def ended(core: StreamCore, *pieces: bytes) -> StreamCore:
    fed(core, *pieces)
    core.end()
    return core


class TestReading:
    def test_a_mistake_in_the_reader_is_not_taken_for_a_bad_chunk(self) -> None:
        def broken(_: Any) -> Any:
            raise TypeError("a mistake")

        core = core_of("[DONE]", read=broken)
        with pytest.raises(TypeError):
            fed(core, event({"n": 1}))

    def test_every_choice_of_a_chunk_counts(self) -> None:
        """Also after chunks of one choice, which is followed more quickly."""
        core = core_of("finish_reason")
        fed(core, event(piece("a")), event(piece("b")))
        both = [{"index": 0, "finish_reason": None}, {"index": 1, "finish_reason": "error"}]
        fed(core, event({"choices": both}))
        assert core.error is not None

    def test_a_piece_that_is_no_bytes_is_a_mistake_of_the_caller(self) -> None:
        core = core_of()
        with pytest.raises(TypeError):
            core.feed("data: {}\n\n", 0.0)  # type: ignore[arg-type]  # that is the point
        assert core.error is None


class TestCompleteness:
    def test_the_sentinel_ends_at_once(self) -> None:
        core = core_of("[DONE]")
        assert fed(core, event({"n": 1}) + DONE) == [{"n": 1}]
        assert core.done
        assert core.error is None

    @pytest.mark.parametrize("sentinel", ["[DONE]", " [DONE] ", "[DONE]\ndata:"])
    def test_white_space_around_the_sentinel(self, sentinel: str) -> None:
        core = core_of("[DONE]")
        fed(core, event(sentinel))
        assert core.done

    def test_what_comes_after_a_member_that_ends_is_ignored(self) -> None:
        core = core_of("final")
        assert fed(core, event({"final": True}) + event({"n": 1})) == [{"final": True}]
        assert core.done

    def test_what_comes_after_the_end_is_ignored(self) -> None:
        core = core_of("[DONE]")
        assert fed(core, DONE + event("garbage"), event({"error": {}}), event({"n": 1})) == []
        core.end()
        assert core.done
        assert core.error is None

    def test_the_sentinel_counts_where_only_finish_reason_is_promised(self) -> None:
        core = core_of("finish_reason")
        fed(core, DONE)
        assert core.done

    def test_the_sentinel_is_no_json_where_the_end_is_another(self) -> None:
        core = core_of("final")
        fed(core, DONE)
        assert isinstance(core.error, StreamDecodeError)

    def test_the_body_may_end_when_every_choice_has_finished(self) -> None:
        core = core_of("[DONE]", "finish_reason")
        fed(core, event(piece("a")), event(piece("b", index=1)), event(piece(finish="stop")))
        fed(core, event(piece(finish="length", index=1)))
        assert not core.done, "usage may follow"
        assert fed(core, event({"usage": {}})) == [{"usage": {}}]
        core.end()
        assert core.done
        assert core.error is None

    @pytest.mark.parametrize(
        "chunks",
        [
            [],
            [piece("a")],
            [{"choices": []}],
            [{"choices": None}],
            [{"n": 1}],
            [piece(finish="stop"), piece("a", index=1)],
            [piece("a", index=1), piece(finish="stop")],
            [{"choices": [piece()["choices"][0], *piece(index=1, finish="stop")["choices"]]}],
        ],
    )
    def test_an_end_before_that_is_an_error(self, chunks: list[Any]) -> None:
        core = ended(core_of("finish_reason"), *map(event, chunks))
        assert isinstance(core.error, StreamIncompleteError)
        assert not core.done

    def test_a_finish_reason_is_no_end_where_it_is_not_promised(self) -> None:
        core = ended(core_of("[DONE]"), event(piece(finish="stop")))
        assert isinstance(core.error, StreamIncompleteError)

    def test_a_choice_that_has_finished_stays_finished(self) -> None:
        assert ended(core_of(), event(piece(finish="stop")), event(piece())).done

    def test_a_choice_goes_on_after_another_has_finished(self) -> None:
        core = core_of()
        fed(core, event(piece("a")), event(piece("b", index=1)), event(piece(finish="stop")))
        core.end()
        assert isinstance(core.error, StreamIncompleteError)

    @pytest.mark.parametrize("index", [None, "0", [0], {}])
    def test_a_choice_without_a_number_has_its_position(self, index: Any) -> None:
        chunk = {"choices": [{"index": index, "finish_reason": None}, {"index": 1}]}
        last = {"choices": [{"finish_reason": "stop"}, {"finish_reason": "stop"}]}
        core = ended(core_of(), event(chunk), event(chunk), event(last))
        assert core.done

    def test_a_number_that_is_no_whole_one_is_no_index(self) -> None:
        """Not even of the choice that has just finished."""
        core = core_of()
        fed(core, event(piece("a", index=1)), event(piece(finish="stop", index=1)))
        core = ended(core, event({"choices": [{"index": 1.0, "finish_reason": None}]}))
        assert isinstance(core.error, StreamIncompleteError), "the choice at place 0 goes on"

    @pytest.mark.parametrize("choices", [{"a": 1}, "ab", 7, True, [1], ["a", None], [[]]])
    def test_choices_of_another_shape_are_for_the_model_to_judge(self, choices: Any) -> None:
        core = core_of()
        assert fed(core, event({"choices": choices})) == [{"choices": choices}]
        core.end()
        assert isinstance(core.error, StreamIncompleteError)

    @pytest.mark.parametrize(
        "last",
        [event({"final": True}), event({"n": 1}, "final"), event({"type": "final"})],
        ids=["member", "event name", "type"],
    )
    def test_an_event_that_says_so_is_the_last(self, last: bytes) -> None:
        core = core_of("final", "other")
        assert len(fed(core, event({"final": False}), last, event({"n": 2}))) == 2
        assert core.done

    @pytest.mark.parametrize(
        "data", [{"final": False}, {"final": "true"}, {"final": 1}, {"type": ["final"]}]
    )
    def test_nothing_else_says_so(self, data: Any) -> None:
        core = ended(core_of("final"), event(data))
        assert not core.done
        assert isinstance(core.error, StreamIncompleteError)

    @pytest.mark.parametrize("tail", [b"data: {}", b"data: [DONE]\ndata: {}", b"event: x\n"])
    def test_an_event_cut_off_is_lost_even_after_the_finish(self, tail: bytes) -> None:
        core = ended(core_of(), event(piece(finish="stop")), tail)
        assert isinstance(core.error, StreamIncompleteError)

    @pytest.mark.parametrize("tail", [b"data: [DONE]", b"data: [DONE]\n", b"data: [DO", b": bye"])
    def test_a_sentinel_cut_off_is_no_loss(self, tail: bytes) -> None:
        assert ended(core_of(), event(piece(finish="stop")), tail).done

    def test_nor_is_it_an_end(self) -> None:
        core = ended(core_of(), event(piece("a")), b"data: [DONE]\n")
        assert isinstance(core.error, StreamIncompleteError)

    def test_an_operation_must_stream(self) -> None:
        bare: Operation[Any] = Operation(
            id="x",
            resource="x",
            method="GET",
            server="s",
            path="/",
            parse=lambda *_: None,
            read=lambda data: data,
        )
        with pytest.raises(TypeError, match="x has no stream"):
            StreamCore(bare, headers={}, idle=None, now=0.0)


def test_the_objects_of_the_last_chunks_stand_beside_them() -> None:
    core = core_of(read=lambda data: data["n"])
    assert fed(core, event({"n": 1}) + event({"n": 2})) == [1, 2]
    assert core.raws == [{"n": 1}, {"n": 2}]
    assert fed(core, event({"n": 3})) == [3]
    assert core.raws == [{"n": 3}]
    fed(core, b": c\n\n")
    assert core.raws == []


class TestErrorsInTheStream:
    def error_of(self, *pieces: bytes) -> APIStatusError:
        core = core_of()
        fed(core, *pieces)
        assert isinstance(core.error, APIStatusError)
        assert core.error.in_stream
        assert core.error.status_code == 200
        assert core.error.operation == "createThing"
        assert not core.done
        return core.error

    def test_an_error_beside_the_choices(self) -> None:
        body = {**piece(finish="error"), "error": {"code": 429, "message": "slow down"}}
        error = self.error_of(event(body))
        assert isinstance(error, RateLimitError)
        assert (error.code, error.message, error.body) == ("429", "slow down", body)
        assert error.request_id == "r1"

    def test_an_error_alone(self) -> None:
        error = self.error_of(event({"error": {"message": "boom", "type": "server_error"}}))
        assert (error.message, error.type) == ("boom", "server_error")

    def test_an_error_that_is_null_is_none(self) -> None:
        core = core_of()
        assert len(fed(core, event({"error": None}))) == 1
        assert core.error is None

    def test_an_error_event_with_a_flat_body(self) -> None:
        error = self.error_of(event({"message": "boom", "code": "overloaded"}, "error"))
        assert (error.message, error.code) == ("boom", "overloaded")

    def test_an_error_event_with_a_nested_body(self) -> None:
        error = self.error_of(event({"error": {"message": "boom", "code": 503}}, "error"))
        assert (error.message, error.code) == ("boom", "503")

    @pytest.mark.parametrize("data", ["boom", '"boom"', "[DONE]", "", "7", "[]", "null"])
    def test_an_error_event_with_another_body(self, data: str) -> None:
        error = self.error_of(event(data, "error"))
        assert error.message == data

    def test_an_error_in_bad_utf_8(self) -> None:
        error = self.error_of(b'data: {"error": {"message": "b\xff\xffm"}}\n\n')
        assert error.message == "b\ufffd\ufffdm"

    def test_a_choice_that_failed_with_an_error(self) -> None:
        chunk = piece(finish="error")
        chunk["choices"][0]["error"] = {"code": 503, "message": "boom"}
        error = self.error_of(event(chunk))
        assert (error.code, error.message) == ("503", "boom")

    def test_a_choice_that_failed_without_one(self) -> None:
        error = self.error_of(event(piece("a")), event(piece(finish="error")))
        assert "finish_reason error" in error.message

    def test_one_choice_of_several(self) -> None:
        chunk = {"choices": [*piece("a")["choices"], *piece(index=1, finish="error")["choices"]]}
        assert "finish_reason error" in self.error_of(event(chunk)).message

    def test_one_choice_after_what_is_no_choice(self) -> None:
        chunk = {"choices": [7, *piece(index=1, finish="error")["choices"]]}
        assert "finish_reason error" in self.error_of(event(chunk)).message

    def test_chunks_before_the_error_come_first(self) -> None:
        core = core_of()
        body = event({"n": 1}) + event({"n": 2}) + event({"error": {}}) + event({"n": 3}) + DONE
        assert fed(core, body) == [{"n": 1}, {"n": 2}]
        assert isinstance(core.error, APIStatusError)
        assert fed(core, event({"n": 4})) == []
        error = core.error
        core.end()
        assert core.error is error

    def test_an_error_nested_too_deep_to_be_written(self) -> None:
        # As deep as the parser takes, and deeper; where that is, is Python's own business.
        for depth in range(700, 1010):
            core = core_of()
            deep = "[" * depth + "]" * depth
            text = f'{{"choices": [{{"finish_reason": "error", "error": {{"details": {deep}}}}}]}}'
            fed(core, event(text))
            assert isinstance(core.error, (APIStatusError, StreamDecodeError))


class TestWhatIsNoChunk:
    def error_of(self, data: bytes, **options: Any) -> StreamDecodeError:
        core = core_of(**options)
        assert fed(core, event({"n": 1}) + data + event({"n": 2})) == [{"n": 1}]
        assert isinstance(core.error, StreamDecodeError)
        assert "secret" not in str(core.error)
        assert str(core.error).startswith("createThing: ")
        assert isinstance(pickle.loads(pickle.dumps(core.error)), StreamDecodeError)
        return core.error

    @pytest.mark.parametrize(
        "data",
        [
            "secret",
            '{"secret": 1',
            '{"secret": 1} {}',
            "5",
            '"secret"',
            "null",
            "[]",
            "true",
            '{"secret": NaN}',
            "[DONE] secret",
            "{'secret': 1}",
            "\ufeff{}",
            "[" * 100_000,
            # A number so long is for the standard library, which fails in ways of its own.
            "x 1234567890123456789 secret",
            "[" * 50_000 + "1234567890123456789",
        ],
        ids=lambda data: f"{data[:16]}{len(data)}",
    )
    def test_data_that_is_no_json_object(self, data: str) -> None:
        assert "no JSON object" in str(self.error_of(event(data)))

    def test_an_object_that_does_not_fit(self) -> None:
        def read(data: dict[str, Any]) -> Any:
            return data if "n" in data else unfit(data["a"], "a", "object")

        error = self.error_of(event({"a": "secret"}), read=read)
        assert str(error) == "createThing: an event is no chunk: a: expected object, got str"

    def test_an_object_that_does_not_fit_for_another_reason(self) -> None:
        def read(data: dict[str, Any]) -> Any:
            if "n" not in data:
                raise ValueError(data["a"])
            return data

        error = self.error_of(event({"a": "secret"}), read=read)
        assert str(error) == "createThing: an event is no chunk"

    def test_a_reader_that_gives_up_on_the_depth(self) -> None:
        def read(data: dict[str, Any]) -> Any:
            return data if "n" in data else read(data)

        self.error_of(event({"a": "secret"}), read=read)

    def test_a_misfit_too_deep_to_be_found(self) -> None:
        # A reader that goes less deep than the parser and the search for the path.
        def read(data: dict[str, Any]) -> Any:
            return data if "n" in data else unfit(object(), "a", "object")

        text = '{"a": ' + '{"a": ' * 900 + "1" + "}" * 901
        self.error_of(event(text), read=read)

    @pytest.mark.parametrize("data", ["", " ", "\ndata:"])
    def test_empty_data_is_ignored(self, data: str) -> None:
        core = core_of()
        assert fed(core, event(data), event({"n": 1})) == [{"n": 1}]
        assert core.error is None

    def test_white_space_around_an_object_is_legal(self) -> None:
        assert fed(core_of(), event(" {} ")) == [{}]

    def test_an_event_larger_than_the_cap(self) -> None:
        rule = operation()
        core = StreamCore(rule, headers={}, idle=None, now=0.0, max_event_bytes=20)
        assert fed(core, event({"n": 1}) + event("x" * 99)) == [{"n": 1}]
        assert isinstance(core.error, StreamDecodeError)
        assert "max_event_bytes" in str(core.error)
        assert str(core.error).startswith("createThing: ")

    def test_an_end_before_an_event_too_large_is_the_end(self) -> None:
        core = StreamCore(operation(), headers={}, idle=None, now=0.0, max_event_bytes=20)
        fed(core, DONE + event("x" * 99))
        assert core.done
        assert core.error is None

    def test_an_error_before_an_event_too_large_is_the_error(self) -> None:
        core = StreamCore(operation(), headers={}, idle=None, now=0.0, max_event_bytes=20)
        fed(core, event({"error": {}}) + event("x" * 99))
        assert isinstance(core.error, APIStatusError)


class TestIdle:
    COMMENT = b": ping\n\n"

    def test_comments_alone_are_too_little(self) -> None:
        core = core_of(idle=10.0)
        core.feed(self.COMMENT, 10.0)
        assert core.error is None
        core.feed(self.COMMENT, 10.5)
        assert isinstance(core.error, APITimeoutError)
        assert core.error.phase == "idle"
        assert str(core.error) == "createThing: nothing but comments within 10.0 s"

    def test_unless_asked(self) -> None:
        core = core_of(idle=10.0, comments_are_life=True)
        for second in range(0, 100, 9):
            core.feed(self.COMMENT, second)
        assert core.error is None
        core.feed(b"\n", 200.0)
        assert isinstance(core.error, APITimeoutError), "a blank line is no comment"

    def test_without_a_limit_there_is_none(self) -> None:
        core = core_of()
        core.feed(self.COMMENT, 1e9)
        assert core.error is None

    def test_a_chunk_starts_the_time_anew(self) -> None:
        core = core_of(idle=10.0)
        assert core.feed(event({}), 50.0) == [{}]
        core.feed(self.COMMENT, 59.0)
        assert core.error is None

    def test_a_chunk_that_comes_late_is_welcome(self) -> None:
        core = core_of(idle=10.0)
        assert core.feed(self.COMMENT + event({}), 50.0) == [{}]
        assert core.error is None

    @pytest.mark.parametrize("before", [b"", event({})])
    def test_empty_data_is_no_life(self, before: bytes) -> None:
        core = core_of(idle=10.0)
        fed(core, before)
        core.feed(event(""), 11.0)
        assert isinstance(core.error, APITimeoutError)

    def test_the_pieces_of_a_large_event_are_life(self) -> None:
        core = core_of(idle=10.0)
        core.feed(b'data: {"n": "', 9.0)
        core.feed(b"x" * 99, 18.0)
        core.feed(b": ", 27.0)
        assert core.error is None

    def test_comments_inside_an_event_are_too_little(self) -> None:
        core = core_of(idle=10.0)
        core.feed(b"data: {}\n", 9.0)
        core.feed(b": ping\n", 18.0)
        assert core.error is None
        core.feed(b": ping\n", 20.0)
        assert isinstance(core.error, APITimeoutError)

    def test_comments_are_no_life_unless_it_is_said(self) -> None:
        core = StreamCore(operation(), headers={}, idle=10.0, now=0.0)
        core.feed(self.COMMENT, 10.5)
        assert isinstance(core.error, APITimeoutError)

    def test_half_a_comment_is_none(self) -> None:
        core = core_of(idle=10.0)
        core.feed(b": pi", 9.0)
        core.feed(b"ng", 18.0)
        assert isinstance(core.error, APITimeoutError)

    def test_the_callers_own_time_does_not_count(self) -> None:
        core = core_of(idle=10.0)
        core.feed(event({}), 1.0)
        core.alive = 100.0
        core.feed(self.COMMENT, 109.0)
        assert core.error is None

    def test_the_end_and_errors_come_before_idleness(self) -> None:
        core = core_of(idle=10.0)
        core.feed(DONE, 99.0)
        assert core.done
        assert core.error is None
        core = core_of(idle=10.0)
        core.feed(event({"error": {}}), 99.0)
        assert isinstance(core.error, APIStatusError)


@given(st.lists(st.sampled_from([0, 1, 2]), max_size=6), st.data())
def test_pieces_do_not_matter(kinds: list[int], data: st.DataObject) -> None:
    """The same chunks, the same end, the same error, however the body is cut."""
    events = [event(piece("a")), event(piece(finish="stop")), b": c\n\n" + event("x")]
    body = b"".join(events[kind] for kind in kinds)
    places = data.draw(st.lists(st.integers(0, len(body)), max_size=6).map(sorted))
    edges = [0, *places, len(body)]
    cut, whole = core_of(), core_of()
    chunks = fed(cut, *(body[a:b] for a, b in itertools.pairwise(edges)))
    assert chunks == fed(whole, body)
    cut.end()
    whole.end()
    assert (cut.done, str(cut.error)) == (whole.done, str(whole.error))
