import torch


def cross_attention(q, kv, mask):
    keep = mask[:, None, :].double()
    s = torch.bmm(q, kv.transpose(2, 1)) / q.size(2) ** 0.5
    e = torch.exp(s - s.max(dim=-1, keepdim=True)[0]) * keep
    w = e / e.sum(dim=-1, keepdim=True)
    return torch.bmm(w, kv), w
