"""Operations of `search`."""
