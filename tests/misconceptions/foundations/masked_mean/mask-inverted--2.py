# A loop that skips the tokens marked True.
import numpy as np


def masked_mean(tokens, mask):
    pooled = np.zeros((len(tokens), tokens.shape[2]))
    for b in range(len(tokens)):
        count = 0
        for t in range(tokens.shape[1]):
            if mask[b, t]:
                continue
            pooled[b] += tokens[b, t]
            count += 1
        if count:
            pooled[b] /= count
    return pooled
