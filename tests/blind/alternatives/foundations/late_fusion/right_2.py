import math

import numpy as np


def late_fusion(logits, w, space):
    M, B, C = logits.shape
    weights = [float(k) for k in w]
    if min(weights) < 0:
        raise ValueError("negative weight")
    if max(weights) == 0:
        raise ValueError("all weights are zero")
    if space not in {"logit", "prob", "logprob"}:
        raise ValueError("space")
    s = math.fsum(weights)
    fused = np.zeros((B, C))
    for b in range(B):
        for m in range(M):
            row = logits[m, b]
            if space != "logit":
                row = row - np.logaddexp.reduce(row)
            if space == "prob":
                row = np.exp(row)
            fused[b] += weights[m] / s * row
        if space == "logprob":
            fused[b] -= np.logaddexp.reduce(fused[b])
    return fused
