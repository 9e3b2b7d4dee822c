"""Operations of `sessions`."""
