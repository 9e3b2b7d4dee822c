"""Operations of `evaluations`."""
