"""Operations of `skills`."""
