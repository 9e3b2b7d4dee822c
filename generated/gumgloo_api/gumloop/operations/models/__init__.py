"""Operations of `models`."""
