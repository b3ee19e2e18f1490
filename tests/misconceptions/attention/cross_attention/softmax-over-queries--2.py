import torch


def cross_attention(q, kv, mask):
    a = kv @ q.mT / q.shape[-1] ** 0.5  # (B, Tk, Tq)
    a = a.masked_fill(~mask[:, :, None], -torch.inf)
    w = torch.softmax(a, dim=-1).nan_to_num(0.0).mT
    return w @ kv, w
