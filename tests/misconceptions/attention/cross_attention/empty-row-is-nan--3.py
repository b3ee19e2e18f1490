import torch


def cross_attention(q, kv, mask):
    s = q @ kv.mT / q.shape[-1] ** 0.5
    w = torch.softmax(s, dim=-1) * mask.unsqueeze(1)
    w = w / w.sum(dim=-1, keepdim=True)
    return w @ kv, w
