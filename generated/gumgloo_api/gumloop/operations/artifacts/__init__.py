"""Operations of `artifacts`."""
