"""Operations of `embeddings`."""
