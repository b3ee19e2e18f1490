import torch


def cross_attention(q, kv, mask):
    penalty = (1 - mask.double()).unsqueeze(1) * -1e9
    w = torch.softmax(q @ kv.mT / q.shape[-1] ** 0.5 + penalty, dim=-1)
    return w @ kv, w
