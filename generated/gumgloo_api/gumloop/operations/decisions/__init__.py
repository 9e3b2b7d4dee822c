"""Operations of `decisions`."""
