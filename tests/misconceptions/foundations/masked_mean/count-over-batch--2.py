# Multiplies, then divides by the sum of the expanded mask.


def masked_mean(tokens, mask):
    weights = mask[:, :, None].astype(float)
    return (tokens * weights).sum(1) / weights.sum()
