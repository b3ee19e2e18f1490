import torch


def cross_attention(q, kv, mask):
    a = torch.bmm(q, kv.mT)
    a[~mask.unsqueeze(1).expand_as(a)] = -torch.inf
    w = a.softmax(-1).nan_to_num()
    return torch.bmm(w, kv), w
