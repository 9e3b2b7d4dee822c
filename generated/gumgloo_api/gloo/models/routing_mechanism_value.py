"""RoutingMechanismValue: values that the gloo spec names. Generated; change the spec instead."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["RoutingMechanismValue"]

RoutingMechanismValue: TypeAlias = Literal[
    "auto_routing",
    "direct_model_selection",
    "model_family",
]
