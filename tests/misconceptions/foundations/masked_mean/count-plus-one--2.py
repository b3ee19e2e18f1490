# A smoothing constant of 1, after a product with the mask.


def masked_mean(tokens, mask, smoothing=1.0):
    m = mask[..., None] * 1.0
    return (tokens * m).sum(axis=1) / (m.sum(axis=1) + smoothing)
