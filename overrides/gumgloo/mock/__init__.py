"""A mock of Gumloop and Gloo AI, driven by their specs; extra ``gumgloo[mock]``.

In process: `MockTransport` and `AsyncMockTransport` for httpx, `MockApp` for ASGI.  On a port:
`running_server`, or ``python -m gumgloo.mock``.  For pytest: ``gumgloo.mock.fixtures``.

    service = MockService.load()
    client = httpx.Client(transport=MockTransport(service))
    service.plan(Fault(status=503), operation="createChatCompletion", call=2)

Guarantees: every request is held against the spec, and so is every answer of the mock itself.
"""

from __future__ import annotations

from . import extras as _extras  # Says what to install where something is missing.
from .asgi import MockApp, UnplayableFault
from .bodies import NO_BODY
from .clock import Clock, SystemClock, VirtualClock
from .faults import Fault
from .flows import FlowBook, Run
from .loading import load_documents
from .log import LoggedRequest
from .mounting import mounted_document
from .plans import UnusedFault
from .selfcheck import MockDefect
from .server import MockServer, running_server
from .service import FAULT_HEADER, MockService
from .settings import FlowPlan, Settings
from .spec import Operation, Spec, SpecError, compile_spec
from .tokens import Token, TokenBook
from .transports import AsyncMockTransport, MockTransport, WouldHang
from .violations import Violation
from .wire import Script, WireRequest

__all__ = [
    "FAULT_HEADER",
    "NO_BODY",
    "AsyncMockTransport",
    "Clock",
    "Fault",
    "FlowBook",
    "FlowPlan",
    "LoggedRequest",
    "MockApp",
    "MockDefect",
    "MockServer",
    "MockService",
    "MockTransport",
    "Operation",
    "Run",
    "Script",
    "Settings",
    "Spec",
    "SpecError",
    "SystemClock",
    "Token",
    "TokenBook",
    "UnplayableFault",
    "UnusedFault",
    "Violation",
    "VirtualClock",
    "WireRequest",
    "WouldHang",
    "compile_spec",
    "load_documents",
    "mounted_document",
    "running_server",
]

del _extras
