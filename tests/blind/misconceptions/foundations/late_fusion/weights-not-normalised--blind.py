import numpy as np


def _log_softmax(z):
    z = z - z.max(-1, keepdims=True)
    return z - np.log(np.exp(z).sum(-1, keepdims=True))


def late_fusion(logits, w, space):
    if np.any(w < 0) or not np.any(w > 0):
        raise ValueError("bad weights")
    if space == "logit":
        return np.einsum("m,mbc->bc", w, logits)
    elif space == "prob":
        return np.einsum("m,mbc->bc", w, np.exp(_log_softmax(logits)))
    elif space == "logprob":
        return _log_softmax(np.einsum("m,mbc->bc", w, _log_softmax(logits)))
    raise ValueError("bad space")
