import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any():
        raise ValueError("negative weight")
    total = w.sum()
    if total == 0:
        raise ValueError("no weight")
    shifted = logits - logits.max(axis=2, keepdims=True)
    logp = shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))
    by_space = {"logit": logits, "prob": np.exp(logp), "logprob": logp}
    if space not in by_space:
        raise ValueError(f"no such space: {space}")
    return np.average(by_space[space], axis=0, weights=w)
