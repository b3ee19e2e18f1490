import numpy as np


def unimodal_logits(W, b, za, zv):
    if za.shape[0] != zv.shape[0]:
        raise ValueError("different batches")
    if za.shape[1] + zv.shape[1] != W.shape[1]:
        raise ValueError("wrong head")
    size = W.shape[1] // 2
    out_a = np.matmul(za, W[:, :size].transpose()) + b / 2
    out_v = np.matmul(zv, W[:, size:].transpose()) + b / 2
    return out_a, out_v
