"""Operations of `recommendations`."""
