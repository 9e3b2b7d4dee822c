"""Operations, one module each, by resource."""
