# A softmax over a quarter of the log width is d^(1/4) divided by the sum.
import numpy as np


def balanced_concat(xs):
    logits = np.log([x.shape[1] for x in xs]) / 4
    e = np.exp(logits - logits.max())
    w = e / e.sum()
    lengths = [np.sqrt(np.einsum("bd,bd->b", x, x)) for x in xs]
    lengths = [np.where(n > 0, n, 1)[:, None] for n in lengths]
    return np.concatenate([a * x / n for a, x, n in zip(w, xs, lengths)], axis=1)
