# A loop whose count starts at one.
import numpy as np


def masked_mean(tokens, mask):
    pooled = np.zeros((len(tokens), tokens.shape[2]))
    for b in range(len(tokens)):
        count = 1
        for t in np.flatnonzero(mask[b]):
            pooled[b] += tokens[b, t]
            count += 1
        pooled[b] /= count
    return pooled
