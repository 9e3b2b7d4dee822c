"""Operations of `flows`."""
