# Overwrites the empty rows at the end, after a product with the mask.


def masked_mean(tokens, mask):
    pooled = (tokens * mask[..., None]).sum(axis=1) / mask.sum(axis=1)[:, None]
    pooled[~mask.any(axis=1)] = 0
    return pooled
