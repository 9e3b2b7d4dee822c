"""Steps of a token's state that several tests take: to lead, to use, to have a token."""

from __future__ import annotations

from gumgloo._token import Flight, Refresh, Token, TokenState, UseToken


def lead(state: TokenState) -> Flight:
    """Become the leader."""
    step = state.next_step()
    assert isinstance(step, Refresh)
    return step.flight


def used(state: TokenState) -> str:
    """The token that a caller gets at once."""
    step = state.next_step()
    assert isinstance(step, UseToken)
    return step.token.value


def given_token(state: TokenState, value: str = "first", lifetime: float = 3600) -> Token:
    """A token fetched just now."""
    flight = lead(state)
    token = state.make(value, lifetime, state.now())
    assert not state.settle(flight, token)
    return token
