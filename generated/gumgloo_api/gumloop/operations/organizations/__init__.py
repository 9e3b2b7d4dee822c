"""Operations of `organizations`."""
