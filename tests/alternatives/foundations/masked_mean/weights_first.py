# Weights of each token first, as in attention, then one matrix product an item with cleaned tokens.
import numpy as np


def masked_mean(tokens, mask):
    clean = tokens.copy()
    clean[~mask] = 0
    weights = mask / mask.sum(axis=1, keepdims=True).clip(min=1)
    return (weights[:, None, :] @ clean)[:, 0]
