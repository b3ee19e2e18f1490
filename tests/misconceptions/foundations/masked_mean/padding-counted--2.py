# Weights of 1/T, multiplied in.


def masked_mean(tokens, mask):
    weights = mask.astype(float) / mask.shape[1]
    return (tokens * weights[..., None]).sum(1)
