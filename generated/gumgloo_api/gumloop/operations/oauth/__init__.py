"""Operations of `oauth`."""
