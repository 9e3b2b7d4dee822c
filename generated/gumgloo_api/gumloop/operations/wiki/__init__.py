"""Operations of `wiki`."""
