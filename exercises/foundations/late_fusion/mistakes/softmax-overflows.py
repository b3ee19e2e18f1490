import numpy as np


def late_fusion(logits, w, space):
    if (w < 0).any() or w.sum() == 0:
        raise ValueError("weights are not negative, and one of them is positive")
    v = w / w.sum()
    if space == "logit":
        return np.einsum("m,mbc->bc", v, logits)
    if space == "prob":
        return np.einsum("m,mbc->bc", v, softmax(logits))
    if space == "logprob":
        return np.log(softmax(np.einsum("m,mbc->bc", v, np.log(softmax(logits)))))
    raise ValueError(space)


def softmax(z):
    e = np.exp(z)
    return e / e.sum(axis=-1, keepdims=True)
