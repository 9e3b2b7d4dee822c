"""Seeded slips of the pen."""

from __future__ import annotations

from tests.openapi._defects import Document, chat, defect, schema


@defect("words", "no schema has a word requried")
def misspelled_word(d: Document) -> None:
    one = schema(d, "ChatUsage")
    one["requried"] = one.pop("required", [])


@defect("words", "no schema has a word minLenght")
def misspelled_limit(d: Document) -> None:
    schema(d, "ModelRouteAgent")["properties"]["name"]["minLenght"] = 1


@defect("words", "no operation has a word x-steam")
def misspelled_extension(d: Document) -> None:
    chat(d)["x-steam"] = chat(d).pop("x-stream")


@defect("required", "modle is required and has no schema")
def misspelled_member(d: Document) -> None:
    schema(d, "ChatCompletionRequest")["required"] = ["modle"]


@defect("required", "modle is required and has no schema", "gloo")
def misspelled_member_of_a_rule(d: Document) -> None:
    schema(d, "ChatCompletionRequest")["oneOf"][1]["required"] = ["modle"]


@defect("once", "stands twice")
def word_twice(d: Document) -> None:
    words = schema(d, "ModelLane")["anyOf"][0]["enum"]
    words.append(words[0])


@defect("once", "'model' stands twice")
def required_twice(d: Document) -> None:
    schema(d, "ChatCompletionRequest")["required"].append("model")


@defect("once", "query run_id' stands twice")
def parameter_twice(d: Document) -> None:
    parameters = d["paths"]["/get_pl_run"]["get"]["parameters"]
    parameters.append(dict(parameters[0]))


@defect("paths", "by another name")
def path_twice(d: Document) -> None:
    d["paths"]["/agents/{id}"] = {}


@defect("paths", "ends without one")
def path_with_a_slash(d: Document) -> None:
    d["paths"]["/models/"] = d["paths"].pop("/models")


@defect("paths", "agent_id is in the path or its parameters")
def path_without_its_parameter(d: Document) -> None:
    d["paths"]["/agents/{agent_id}"]["get"]["parameters"].clear()


@defect("paths", "agent_id is in the path or its parameters")
def parameter_without_its_path(d: Document) -> None:
    d["paths"]["/agents/of/one"] = d["paths"].pop("/agents/{agent_id}")


@defect("paths", "agent_id of the path is required")
def path_that_is_optional(d: Document) -> None:
    parameters = d["paths"]["/agents/{agent_id}"]["get"]["parameters"]
    parameters[0] = {"name": "agent_id", "in": "path", "schema": {"type": "string"}}
