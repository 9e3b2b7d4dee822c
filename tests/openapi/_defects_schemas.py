"""Seeded defects of schemas and of unions."""

from __future__ import annotations

from tests.openapi._defects import Document, defect, ok, schema


@defect("component names", "is PascalCase")
def snake_case_component(d: Document) -> None:
    d["components"]["schemas"]["chat_usage"] = {"type": "string"}


@defect("anonymous objects", "a component of its own")
def object_in_a_property(d: Document) -> None:
    schema(d, "ChatUsage")["properties"]["more"] = {"type": ["object", "null"]}


@defect("anonymous objects", "a component of its own")
def object_in_a_union(d: Document) -> None:
    schema(d, "ChatImageConfigValue")["anyOf"].append({"properties": {"a": {"type": "string"}}})


@defect("anonymous objects", "a component of its own")
def object_as_a_body(d: Document) -> None:
    ok(d)["application/json"]["schema"] = {"type": "object"}


@defect("enums", "needs a title")
def untitled_enum(d: Document) -> None:
    del schema(d, "ModelLane")["anyOf"][0]["title"]


@defect("enums", "is that of")
def title_twice(d: Document) -> None:
    schema(d, "ModelLane")["anyOf"][0]["title"] = "PlRunStateValue"


@defect("enums", "is that of ModelLane")
def title_of_a_component(d: Document) -> None:
    schema(d, "ModelLane")["anyOf"][0]["title"] = "ModelLane"


@defect("enums", "null is a member of an anyOf")
def null_in_an_enum(d: Document) -> None:
    member = schema(d, "ModelLane")["anyOf"][0]
    member["type"] = ["string", "null"]
    member["enum"].append(None)


@defect("defaults", "does not fit")
def false_default(d: Document) -> None:
    schema(d, "ChatCompletionRequest")["properties"]["stream"]["default"] = "no"


@defect("defaults", "a required member")
def default_of_a_required_member(d: Document) -> None:
    schema(d, "ChatCompletionRequest")["properties"]["model"]["default"] = "x"


@defect("defaults", "beside a $ref")
def default_beside_a_reference(d: Document) -> None:
    schema(d, "ChatCompletionRequest")["properties"]["tool_choice"]["default"] = "auto"


@defect("defaults", "a rule has no default", "gloo")
def default_in_a_rule(d: Document) -> None:
    rule = schema(d, "ChatCompletionRequest")["oneOf"][0]
    rule["properties"]["auto_routing"]["default"] = True


@defect("constants", "no list and no object")
def constant_list(d: Document) -> None:
    schema(d, "ChatFormatTextConfig")["properties"]["type"]["const"] = ["text"]


@defect("constants", "needs its type")
def constant_without_type(d: Document) -> None:
    del schema(d, "ChatFormatTextConfig")["properties"]["type"]["type"]


@defect("plain", "not true or false")
def boolean_schema(d: Document) -> None:
    schema(d, "ChatUsage")["properties"]["cost"] = True


@defect("plain", "nothing but prose")
def words_beside_a_reference(d: Document) -> None:
    schema(d, "ChatCompletionRequest")["properties"]["tool_choice"]["deprecated"] = True


@defect("plain", "OpenAPI 3.1")
def old_nullable(d: Document) -> None:
    schema(d, "ChatUsage")["properties"]["cost"]["nullable"] = True


@defect("plain", "one type and null")
def two_types(d: Document) -> None:
    schema(d, "ChatUsage")["properties"]["cost"]["type"] = ["number", "string"]


@defect("plain", "is lost")
def all_of_beside_any_of(d: Document) -> None:
    schema(d, "ModelLane")["allOf"] = []


@defect("plain", "definitions are components")
def definitions(d: Document) -> None:
    schema(d, "ModelLane")["$defs"] = {}


@defect("plain", "what its items are")
def array_of_whatever(d: Document) -> None:
    del schema(d, "ChatCompletion")["properties"]["choices"]["items"]


@defect("plain", "is not a component")
def reference_into_a_component(d: Document) -> None:
    member = schema(d, "ChatUsage")["properties"]
    member["cost"] = {"$ref": "#/components/schemas/ChatUsage/properties/is_byok"}


@defect("plain", "is not a component")
def remote_reference(d: Document) -> None:
    schema(d, "ChatUsage")["properties"]["cost"] = {"$ref": "https://example.com/x.json#/a"}


@defect("references", "is nowhere")
def broken_reference(d: Document) -> None:
    del d["components"]["schemas"]["ChatUsage"]


@defect("orphans", "nothing refers")
def unused_schema(d: Document) -> None:
    d["components"]["schemas"]["Left"] = {"type": "string"}


@defect("orphans", "nothing refers")
def unused_response(d: Document) -> None:
    d["components"]["responses"]["Teapot"] = {"description": "No."}


@defect("orphans", "nothing refers")
def unused_scheme(d: Document) -> None:
    d["components"]["securitySchemes"]["cookie"] = {"type": "apiKey", "in": "cookie", "name": "c"}


@defect("orphans", "nothing refers")
def unused_circle(d: Document) -> None:
    ring = {"$ref": "#/components/schemas/Ring"}
    d["components"]["schemas"]["Ring"] = {"type": "array", "items": ring}


@defect("secrets", "format password", "gloo")
def bare_secret(d: Document) -> None:
    del schema(d, "TokenRequest")["properties"]["client_secret"]["format"]


@defect("open on read", "a plain string beside it")
def closed_enum_in_an_answer(d: Document) -> None:
    schema(d, "PlRunState")["anyOf"].pop()


@defect("open on read", "a plain string beside it")
def constant_in_an_answer(d: Document) -> None:
    member = {"type": "string", "const": "chat.completion"}
    schema(d, "ChatCompletion")["properties"]["object"] = member


@defect("open on read", "further members")
def closed_answer(d: Document) -> None:
    schema(d, "PlRun")["additionalProperties"] = False


@defect("satisfiable", "no value fits")
def impossible_member(d: Document) -> None:
    schema(d, "ModelRouteAgent")["properties"]["name"]["minLength"] = 201


@defect("satisfiable", "no value fits", "gloo")
def impossible_rule(d: Document) -> None:
    request = schema(d, "ChatCompletionRequest")
    request["required"] = ["messages", "model", "model_family"]


# -- unions ----------------------------------------------------------------------------------------


@defect("discriminators", "no required constant")
def tag_that_is_optional(d: Document) -> None:
    schema(d, "ChatUserMessage")["required"] = ["content"]


@defect("discriminators", "no required constant")
def tag_that_is_open(d: Document) -> None:
    schema(d, "ChatUserMessage")["properties"]["role"] = {"type": "string"}


@defect("discriminators", "have the same role")
def tag_twice(d: Document) -> None:
    schema(d, "ChatUserMessage")["properties"]["role"]["const"] = "system"


@defect("discriminators", "needs a discriminator: role")
def no_discriminator(d: Document) -> None:
    del schema(d, "ChatMessage")["discriminator"]


@defect("discriminators", "reasoning is not in it", "gloo")
def mapping_with_a_gap(d: Document) -> None:
    del schema(d, "ResponseOutputItem")["discriminator"]["mapping"]["reasoning"]


@defect("discriminators", "reason is no member", "gloo")
def mapping_misspelt(d: Document) -> None:
    mapping = schema(d, "ResponseOutputItem")["discriminator"]["mapping"]
    mapping["reason"] = mapping["reasoning"]


@defect("discriminators", "reasoning leads to another", "gloo")
def mapping_to_another(d: Document) -> None:
    mapping = schema(d, "ResponseOutputItem")["discriminator"]["mapping"]
    mapping["reasoning"] = mapping["message"]


@defect("decidable unions", "cannot be told apart")
def tags_that_overlap(d: Document) -> None:
    schema(d, "ChatWebSearchShorthand")["properties"]["type"]["enum"].append("function")


@defect("decidable unions", "cannot be told apart")
def errors_in_the_wrong_order(d: Document) -> None:
    schema(d, "ErrorResponse")["anyOf"].reverse()


@defect("decidable unions", "cannot be told apart")
def two_kinds_of_array(d: Document) -> None:
    members = schema(d, "ChatUserMessage")["properties"]["content"]["anyOf"]
    members.append({"type": "array", "items": {"type": "string"}})


@defect("decidable unions", "cannot be told apart")
def integer_and_number(d: Document) -> None:
    schema(d, "ChatChunkError")["properties"]["code"]["anyOf"].append({"type": "number"})


@defect("decidable unions", "cannot be told apart")
def member_of_any_type(d: Document) -> None:
    schema(d, "ChatImageConfigValue")["anyOf"].append({})


@defect("decidable unions", "cannot be told apart")
def two_plain_strings(d: Document) -> None:
    schema(d, "ModelLane")["anyOf"].append({"type": "string"})
