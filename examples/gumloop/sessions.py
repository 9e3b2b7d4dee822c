"""Sessions: streams, and taking them up after a break; approvals, the queue, files."""

from __future__ import annotations

import asyncio

from examples.show import call, piece, result
from gumgloo import AsyncGumloop, Gumloop

AGENT = "gumball"


def main() -> None:
    """Run the example with the credentials of the environment."""
    with Gumloop() as client:
        call("client.sessions.stream(agent_id, input=..., resume=True)")
        piece("    ")
        stream = client.sessions.stream(AGENT, input="A list of teas.", resume=True)
        for text in stream.text:
            piece(text)
        print()
        session_id = str(stream.session_id)

        call("client.sessions.resume_stream(session_id, last_cursor)")
        result(
            [event.type for event in client.sessions.resume_stream(session_id, f"{session_id}:1")]
        )

        call("client.sessions.upload_file(session_id, 'tea.txt', b'...')")
        file = client.sessions.upload_file(session_id, "tea.txt", b"Green", media_type="text/plain")
        result(file.file_name)

        call("client.sessions.send(session_id, input=..., delivery='queued')    # with a key")
        result(client.sessions.send(session_id, input="And white tea?", delivery="queued"))

        call("client.sessions.queue_message(session_id, ...); send_queued_message(...)")
        queued = client.sessions.queue_message(session_id, "And yellow tea?").queued_message
        client.sessions.edit_queued_message(session_id, queued.id, "And black tea?")
        result([one.input for one in client.sessions.list_queue(session_id).queue or []])
        client.sessions.send_queued_message(session_id, queued.id)

        call("client.sessions.resolve_approvals(session_id, approval_responses=[...])")
        waiting = client.sessions.create(AGENT, input="This needs approval.").session
        pending = client.sessions.retrieve(waiting.id).session.pending_approvals or []
        answers = [
            {"action_request_id": one.action_request_id, "action": "accept"} for one in pending
        ]
        done = client.sessions.resolve_approvals(waiting.id, approval_responses=answers)
        result([one.outcome for one in done.results or []])
        result(client.sessions.resume_stream(waiting.id, str(done.stream_cursor)).get_final_text())
    asyncio.run(awaited())


async def awaited() -> None:
    """The same client, awaited."""
    async with AsyncGumloop() as client:
        call("async with await client.sessions.stream(...) as stream: ...")
        async with await client.sessions.stream(AGENT, input="Tea?") as stream:
            async for event in stream:
                result(event.type)


if __name__ == "__main__":
    main()
