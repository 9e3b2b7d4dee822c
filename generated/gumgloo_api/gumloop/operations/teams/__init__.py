"""Operations of `teams`."""
