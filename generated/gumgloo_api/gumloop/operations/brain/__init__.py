"""Operations of `brain`."""
