# bug: = instead of +=, so only the last valid token is left in the sum
import numpy as np


def masked_mean(tokens, mask):
    out = np.zeros((tokens.shape[0], tokens.shape[2]))
    for b in range(len(tokens)):
        count = 0
        for vec, ok in zip(tokens[b], mask[b]):
            if ok:
                out[b] = vec
                count += 1
        if count:
            out[b] /= count
    return out
