"""Operations of `agents`."""
