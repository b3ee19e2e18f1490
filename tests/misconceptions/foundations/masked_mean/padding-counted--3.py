# Zeroes a copy and takes its mean.


def masked_mean(tokens, mask):
    clean = tokens.copy()
    clean[~mask] = 0
    return clean.mean(axis=1)
