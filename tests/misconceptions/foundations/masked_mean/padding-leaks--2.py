# Adds weight times token in a loop.
import numpy as np


def masked_mean(tokens, mask):
    pooled = np.zeros((len(tokens), tokens.shape[2]))
    for t in range(tokens.shape[1]):
        pooled += mask[:, t, None] * tokens[:, t]
    count = mask.sum(axis=1)
    count[count == 0] = 1
    return pooled / count[:, None]
