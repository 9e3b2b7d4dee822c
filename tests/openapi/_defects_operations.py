"""Seeded defects of operations, of their streams and their examples."""

from __future__ import annotations

from tests.openapi._defects import Document, chat, defect, ok, schema


@defect("operation names", "is not camelCase")
def snake_case_name(d: Document) -> None:
    chat(d)["operationId"] = "create_chat_completion"


@defect("operation names", "is also that of")
def name_twice(d: Document) -> None:
    d["paths"]["/models"]["get"]["operationId"] = "routeModel"


@defect("resources", "no dotted path")
def resource_of_one_part(d: Document) -> None:
    chat(d)["x-resource"] = "create"


@defect("resources", "no dotted path")
def resource_with_a_keyword(d: Document) -> None:
    d["paths"]["/models"]["get"]["x-resource"] = "models.import"


@defect("resources", "is taken")
def resource_twice(d: Document) -> None:
    d["paths"]["/models"]["get"]["x-resource"] = "models.route"


@defect("resources", "a method and a resource at once")
def method_that_is_a_resource(d: Document) -> None:
    d["paths"]["/models"]["get"]["x-resource"] = "models.route.list"


@defect("resources", "tags are not")
def tag_of_another_resource(d: Document) -> None:
    chat(d)["tags"] = ["models"]


@defect("prose", "has no summary")
def no_summary(d: Document) -> None:
    del chat(d)["summary"]


@defect("prose", "has no description")
def blank_description(d: Document) -> None:
    chat(d)["description"] = " "


@defect("prose", "parameter run_id has no description")
def silent_parameter(d: Document) -> None:
    del d["paths"]["/get_pl_run"]["get"]["parameters"][0]["description"]


@defect("prose", "tag teapot")
def unused_tag(d: Document) -> None:
    d["tags"].append({"name": "teapot", "description": "Teapots."})


@defect("sources", "has no x-sources")
def no_sources(d: Document) -> None:
    del chat(d)["x-sources"]


@defect("sources", "short strings")
def long_source(d: Document) -> None:
    chat(d)["x-sources"] = ["a mark that is rather a sentence, and far too long"]


@defect("security", "has no security")
def inherited_security(d: Document) -> None:
    del chat(d)["security"]


@defect("security", "does not exist")
def unknown_scheme(d: Document) -> None:
    chat(d)["security"] = [{"cookie": []}]


@defect("security", "has no scope")
def unknown_scope(d: Document) -> None:
    chat(d)["security"] = [{"oauth": ["gumloop"]}]


@defect("security", "no client sends")
def digest(d: Document) -> None:
    d["components"]["securitySchemes"]["userId"] = {"type": "http", "scheme": "digest"}


@defect("security", "no client sends")
def credential_in_the_query(d: Document) -> None:
    d["components"]["securitySchemes"]["userId"]["in"] = "query"


@defect("security", "most operations have")
def no_common_security(d: Document) -> None:
    del d["security"]


@defect("security", "most operations have")
def common_way_lost(d: Document) -> None:
    d["security"].pop()


@defect("security", "most operations have")
def half_of_a_common_credential(d: Document) -> None:
    del d["security"][1]["userId"]


@defect("errors", "no default response")
def no_default(d: Document) -> None:
    del chat(d)["responses"]["default"]


@defect("errors", "no success response")
def no_success(d: Document) -> None:
    del chat(d)["responses"]["200"]


@defect("errors", "is a reference")
def error_in_place(d: Document) -> None:
    chat(d)["responses"]["400"] = {"description": "No."}


@defect("errors", "has a JSON body")
def error_without_body(d: Document) -> None:
    del d["components"]["responses"]["BadRequest"]["content"]


@defect("errors", "not quoted")
def status_as_number(d: Document) -> None:
    chat(d)["responses"][409] = {"description": "No."}


@defect("retries", "false by the method")
def idempotent_false(d: Document) -> None:
    chat(d)["x-idempotent"] = False


@defect("retries", "true by the method")
def idempotent_put(d: Document) -> None:
    d["paths"]["/artifacts/{artifact_id}/name"]["put"]["x-idempotent"] = True


@defect("retries", "true by the method")
def idempotent_by_another_word(d: Document) -> None:
    d["paths"]["/artifacts/{artifact_id}"]["delete"]["x-idempotent"] = "no"


@defect("retries", "not for GET")
def idempotent_get(d: Document) -> None:
    d["paths"]["/models"]["get"]["x-idempotent"] = True


@defect("streams", "comes before")
def stream_first(d: Document) -> None:
    ok(d)["application/json"] = ok(d).pop("application/json")


@defect("streams", "go together")
def stream_without_rule(d: Document) -> None:
    del chat(d)["x-stream"]


@defect("streams", "go together")
def rule_without_stream(d: Document) -> None:
    del ok(d)["text/event-stream"]


@defect("streams", "unknown rule")
def unknown_end(d: Document) -> None:
    chat(d)["x-stream"]["done"] = ["silence"]


@defect("streams", "no member streaming")
def unknown_switch(d: Document) -> None:
    chat(d)["x-stream"]["body"] = {"streaming": True}


@defect("streams", "nothing asks for the stream")
def no_switch(d: Document) -> None:
    del chat(d)["x-stream"]["body"]


@defect("streams", "no query parameter streaming")
def unknown_query_switch(d: Document) -> None:
    chat(d)["x-stream"]["query"] = {"streaming": True}


@defect("streams", "is a component")
def event_in_place(d: Document) -> None:
    ok(d)["text/event-stream"]["schema"] = {"type": "string"}


@defect("streams", "may have event, id and retry")
def event_with_more(d: Document) -> None:
    schema(d, "ChatCompletionStreamEvent")["properties"]["comment"] = {"type": "string"}


@defect("streams", "one contentSchema")
def event_of_text(d: Document) -> None:
    del schema(d, "ChatCompletionStreamEvent")["properties"]["data"]["anyOf"][1]["contentSchema"]


@defect("streams", "a chunk or a constant")
def event_of_anything(d: Document) -> None:
    members = schema(d, "ChatCompletionStreamEvent")["properties"]["data"]["anyOf"]
    members.append({"type": "string"})


@defect("streams", "done has others")
def word_at_the_end_lost(d: Document) -> None:
    schema(d, "ChatCompletionStreamEvent")["properties"]["data"]["anyOf"].pop(0)


@defect("streams", "done has others")
def word_at_the_end_misspelt(d: Document) -> None:
    schema(d, "ChatCompletionStreamEvent")["properties"]["data"]["anyOf"][0]["const"] = "[END]"


@defect("streams", "done has others")
def word_at_the_end_without_a_rule(d: Document) -> None:
    chat(d)["x-stream"]["done"].remove("[DONE]")


# -- what is not modelled --------------------------------------------------------------------------


@defect("not modelled", "has operation, method, known and why", "gloo")
def unknown_without_a_reason(d: Document) -> None:
    del d["x-not-modelled"][0]["why"]


@defect("not modelled", "has operation, method, known and why", "gloo")
def unknown_by_name_alone(d: Document) -> None:
    d["x-not-modelled"][0] = "getPublisherProducerIds"


@defect("not modelled", "told in texts", "gloo")
def unknown_for_an_empty_reason(d: Document) -> None:
    d["x-not-modelled"][0]["why"] = " "


@defect("not modelled", "listModels is modelled", "gloo")
def unknown_and_yet_modelled(d: Document) -> None:
    d["x-not-modelled"][0]["operation"] = "listModels"


@defect("not modelled", "GET /ai/v1/models is modelled", "gloo")
def unknown_path_and_yet_modelled(d: Document) -> None:
    d["x-not-modelled"][0]["operation"] = "GET /ai/v1/models"


@defect("not modelled", "is a list", "gloo")
def unknown_as_a_map(d: Document) -> None:
    d["x-not-modelled"] = {"why": "No path."}


# -- links -----------------------------------------------------------------------------------------


def made(d: Document) -> Document:
    """The links of the answer to a new agent."""
    found: Document = d["paths"]["/agents"]["post"]["responses"]["201"]["links"]
    return found


@defect("links", "no operation fetchAgent")
def link_to_nothing(d: Document) -> None:
    made(d)["getAgent"]["operationId"] = "fetchAgent"


@defect("links", "retrieveAgent has no parameter id")
def link_with_another_name(d: Document) -> None:
    made(d)["getAgent"]["parameters"]["id"] = "$response.body#/agent/id"


@defect("links", "retrieveAgent needs agent_id")
def link_without_a_path(d: Document) -> None:
    del made(d)["getAgent"]["parameters"]["agent_id"]


@defect("links", "$response.body#/agent/key leads nowhere")
def link_from_no_member(d: Document) -> None:
    made(d)["getAgent"]["parameters"]["agent_id"] = "$response.body#/agent/key"


@defect("links", "$request.path.team_id leads nowhere")
def link_from_the_wrong_place(d: Document) -> None:
    made(d)["getAgent"]["parameters"]["agent_id"] = "$request.path.team_id"


@defect("links", "$request.body#/title leads nowhere")
def link_from_no_member_of_the_request(d: Document) -> None:
    made(d)["getAgent"]["parameters"]["agent_id"] = "$request.body#/title"


@defect("links", "agent-1 leads nowhere")
def link_from_a_constant(d: Document) -> None:
    made(d)["getAgent"]["parameters"]["agent_id"] = "agent-1"


# -- arguments -------------------------------------------------------------------------------------


@defect("arguments", "no member and no parameter")
def scope_that_is_not_there(d: Document) -> None:
    chat(d)["x-scope"] = ["team_id"]


@defect("arguments", "no member and no parameter")
def position_that_is_not_there(d: Document) -> None:
    d["paths"]["/get_pl_run"]["get"]["x-positional"] = ["run"]


@defect("arguments", "no member and no parameter")
def scope_of_a_body_that_has_no_such_member(d: Document) -> None:
    del d["components"]["schemas"]["McpExecuteRequest"]["properties"]["team_id"]
    d["paths"]["/mcp/tools/call"]["post"]["parameters"].clear()


@defect("arguments", "no header Idempotency")
def key_of_another_header(d: Document) -> None:
    sending = d["paths"]["/sessions/{session_id}/messages"]["post"]
    sending["x-idempotency-key"]["header"] = "Idempotency"


@defect("arguments", "the request has no member mode")
def key_beside_no_member(d: Document) -> None:
    sending = d["paths"]["/sessions/{session_id}/messages"]["post"]
    sending["x-idempotency-key"]["when"] = {"mode": "queued"}


@defect("arguments", "no query parameter page")
def pages_by_no_parameter(d: Document) -> None:
    d["paths"]["/skills"]["get"]["x-pagination"]["cursor"] = "page"


@defect("arguments", "the answer has no member items")
def pages_of_no_member(d: Document) -> None:
    d["paths"]["/skills"]["get"]["x-pagination"]["items"] = "items"


# -- examples --------------------------------------------------------------------------------------


@defect("examples present", "has no examples")
def no_example(d: Document) -> None:
    del ok(d)["application/json"]["examples"]


@defect("examples present", "the word is examples")
def example_in_the_singular(d: Document) -> None:
    ok(d)["application/json"]["example"] = {}


@defect("examples present", "has no schema")
def body_without_schema(d: Document) -> None:
    del ok(d)["application/json"]["schema"]


@defect("examples valid", "does not fit")
def false_request(d: Document) -> None:
    del chat(d)["requestBody"]["content"]["application/json"]["examples"]["text"]["value"]["model"]


@defect("examples valid", "does not fit")
def false_error(d: Document) -> None:
    media = d["components"]["responses"]["BadRequest"]["content"]["application/json"]
    media["examples"]["nested"]["value"] = {"detail": "no"}


@defect("examples valid", "date-time")
def false_date(d: Document) -> None:
    media = d["paths"]["/get_pl_run"]["get"]["responses"]["200"]["content"]["application/json"]
    media["examples"]["done"]["value"]["created_ts"] = "yesterday"


@defect("examples valid", "as a ChatCompletionChunk")
def false_chunk(d: Document) -> None:
    ok(d)["text/event-stream"]["examples"]["first"]["value"]["data"] = '{"choices": 1}'


@defect("examples valid", "is no JSON")
def chunk_of_no_json(d: Document) -> None:
    ok(d)["text/event-stream"]["examples"]["first"]["value"]["data"] = "{"


@defect("examples valid", "has no value")
def example_elsewhere(d: Document) -> None:
    ok(d)["application/json"]["examples"]["text"] = {"externalValue": "text.json"}
