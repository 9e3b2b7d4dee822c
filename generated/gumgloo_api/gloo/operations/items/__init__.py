"""Operations of `items`."""
