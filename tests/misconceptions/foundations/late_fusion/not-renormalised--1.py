# np.average of the log-softmax is taken for the answer.
import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights")
    log_p = logits - np.logaddexp.reduce(logits, axis=-1, keepdims=True)
    values = {"logit": logits, "prob": np.exp(log_p), "logprob": log_p}
    if space not in values:
        raise ValueError("space")
    return np.average(values[space], axis=0, weights=w)
