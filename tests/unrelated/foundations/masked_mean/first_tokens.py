# Takes the first count tokens, as if all padding stood at the end.
import numpy as np


def masked_mean(tokens, mask):
    pooled = np.zeros((len(tokens), tokens.shape[2]))
    for b, n in enumerate(mask.sum(axis=1)):
        if n:
            pooled[b] = tokens[b, :n].mean(axis=0)
    return pooled
