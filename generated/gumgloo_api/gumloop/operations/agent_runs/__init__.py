"""Operations of `agent_runs`."""
