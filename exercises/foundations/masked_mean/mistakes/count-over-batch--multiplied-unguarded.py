def masked_mean(tokens, mask):
    kept = tokens * mask[:, :, None]
    return kept.sum(axis=1) / mask.sum()
