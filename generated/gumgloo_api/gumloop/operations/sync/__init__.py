"""Operations of `sync`."""
