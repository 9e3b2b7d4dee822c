"""Tool calls from chunks: pieces that come in any of the ways that servers send them."""

from __future__ import annotations

from tests.overrides.accumulating import call, calls_of, message_of


class TestToolCalls:
    def test_as_it_should_be(self) -> None:
        first = call("f", "", index=0, id="c1", type="function")
        second = call("g", "", index=1, id="c2", type="function")
        pieces = [[first], [call(None, '{"a', index=0)], [second], [call(None, '":1}', index=0)]]
        assert calls_of(*pieces, [call(None, "{}", index=1)]) == [
            ("c1", "f", '{"a":1}'),
            ("c2", "g", "{}"),
        ]

    def test_the_whole_object(self) -> None:
        pieces = [call("f", "{", index=3, id="c1", x=1, y=None), call(None, "}", index=3, x=2)]
        pieces[0]["function"]["z"] = 5
        message = message_of(*({"tool_calls": [p]} for p in pieces))
        assert message["tool_calls"] == [
            {
                "id": "c1",
                "type": "function",
                "function": {"name": "f", "arguments": "{}", "z": 5},
                "x": 2,
            }
        ]

    def test_id_type_and_name_repeated_in_full(self) -> None:
        again = [[call("f", part, index=0, id="c1", type="function")] for part in "abc"]
        assert calls_of(*again) == [("c1", "f", "abc")]

    def test_a_name_in_fragments_and_a_name_that_grows(self) -> None:
        fragments = [call("get_", index=0, id="c1"), call("weather", index=0)]
        assert calls_of(*([p] for p in fragments)) == [("c1", "get_weather", "")]
        growing = [
            call("get", index=0, id="c1"),
            call("get_weather", index=0),
            call("", "{}", index=0),
        ]
        assert calls_of(*([p] for p in growing)) == [("c1", "get_weather", "{}")]

    def test_numbers_that_begin_anywhere(self) -> None:
        first, second = call("f", "1", index=7, id="a"), call("g", "2", index=1, id="b")
        assert calls_of([first], [second], [call(None, "3", index=7)]) == [
            ("a", "f", "13"),
            ("b", "g", "2"),
        ]

    def test_no_numbers_but_ids(self) -> None:
        pieces = [call("f", "1", id="a"), call("g", "2", id="b"), call(None, "3", id="a")]
        expected = [("a", "f", "13"), ("b", "g", "2")]
        assert calls_of(*([p] for p in pieces)) == expected
        assert calls_of(pieces) == expected

    def test_no_numbers_and_ids_only_at_first(self) -> None:
        pieces = [call("f", "1", id="a"), call(None, "2"), call("g", "3", id="b"), call(None, "4")]
        assert calls_of(*([p] for p in pieces)) == [("a", "f", "12"), ("b", "g", "34")]

    def test_neither(self) -> None:
        assert calls_of([call("f", "1")], [call(None, "2")]) == [("", "f", "12")]
        assert calls_of([call("f", "1")], [call("f", "2")]) == [("", "f", "12")], "repeated"
        assert calls_of([call("f", "1")], [call("g", "2")]) == [("", "f", "1"), ("", "g", "2")]
        assert calls_of([call("f", "1"), call("f", "2")]) == [("", "f", "1"), ("", "f", "2")]
        assert calls_of([call(None, "1")], [call("f", "2")]) == [("", "f", "12")]

    def test_one_number_for_several_calls(self) -> None:
        first, second = call("f", "1", index=0, id="a"), call("f", "2", index=0, id="b")
        assert calls_of([first], [second], [call(None, "3", index=0)]) == [
            ("a", "f", "1"),
            ("b", "f", "23"),
        ]

    def test_an_id_that_changes_from_piece_to_piece_begins_nothing(self) -> None:
        pieces = [call("f", "1", index=0, id="a"), call(None, "2", index=0, id="b")]
        assert calls_of(*([p] for p in pieces)) == [("a", "f", "12")]

    def test_an_id_that_comes_late(self) -> None:
        pieces = [call("f", "1", index=0), call("f", "2", index=0, id="a")]
        assert calls_of(*([p] for p in pieces)) == [("a", "f", "12")]

    def test_a_call_without_a_function(self) -> None:
        assert calls_of([{"index": 0, "id": "a", "function": None}]) == [("a", "", "")]

    def test_what_is_no_piece_is_left_out(self) -> None:
        assert calls_of([None, "x", call("f", index=None, id="a")]) == [("a", "f", "")]

    def test_arguments_that_are_no_text_are_kept(self) -> None:
        odd = {"index": 0, "id": "a", "function": {"name": "f", "arguments": {"a": 1}}}
        assert message_of({"tool_calls": [odd]})["tool_calls"][0]["function"]["arguments"] == {
            "a": 1
        }

    def test_no_calls_no_member(self) -> None:
        assert "tool_calls" not in message_of({"tool_calls": []})
