"""Operations of `responses`."""
