# Plain Python loops and the math module, one item and one class at a time.
import math

import numpy as np


def late_fusion(logits, w, space):
    if space not in ("logit", "prob", "logprob"):
        raise ValueError("unknown space: " + str(space))
    weights = [float(weight) for weight in w]
    total = sum(weights)
    if min(weights) < 0 or total <= 0:
        raise ValueError("weights must not be negative and not all zero")
    M, B, C = logits.shape
    fused = np.zeros((B, C))
    for b in range(B):
        for m in range(M):
            row = list(logits[m, b])
            if space != "logit":
                row = _log_probabilities(row)
            if space == "prob":
                row = [math.exp(value) for value in row]
            for c in range(C):
                fused[b, c] += weights[m] / total * row[c]
        if space == "logprob":
            fused[b] = _log_probabilities(list(fused[b]))
    return fused


def _log_probabilities(row):
    top = max(row)
    log_sum = top + math.log(math.fsum(math.exp(value - top) for value in row))
    return [value - log_sum for value in row]
