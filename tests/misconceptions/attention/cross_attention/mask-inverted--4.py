import torch


def cross_attention(q, kv, mask):
    s = torch.bmm(q, kv.mT) * q.size(2) ** -0.5
    s[mask.unsqueeze(1).expand_as(s)] = -torch.inf
    w = s.softmax(dim=2).nan_to_num()
    return w @ kv, w
