# Python numbers in nested loops.
import numpy as np


def masked_mean(tokens, mask):
    pooled = []
    for b in range(len(tokens)):
        chosen = [tokens[b, t].tolist() for t in range(len(mask[b])) if mask[b, t]]
        if chosen:
            pooled.append([sum(column) / len(chosen) for column in zip(*chosen, strict=True)])
        else:
            pooled.append([0.0] * tokens.shape[2])
    return np.array(pooled)
