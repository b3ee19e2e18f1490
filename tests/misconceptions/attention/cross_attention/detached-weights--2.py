import torch


def cross_attention(q, kv, mask):
    a = torch.bmm(q.data, kv.data.mT) * q.size(2) ** -0.5
    a[~mask.unsqueeze(1).expand_as(a)] = -torch.inf
    w = a.softmax(-1).nan_to_num()
    return w @ kv, w
