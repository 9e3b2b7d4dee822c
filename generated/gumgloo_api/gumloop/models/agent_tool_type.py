"""AgentToolType: values that the gumloop spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["AgentToolType"]

AgentToolType: TypeAlias = Literal[
    "browser",
    "gumcp_server",
    "gumstack_server",
    "human_input",
    "image_generator",
    "interaction_search",
    "manage_evals",
    "mcp_server",
    "web_fetch",
    "web_search",
]
