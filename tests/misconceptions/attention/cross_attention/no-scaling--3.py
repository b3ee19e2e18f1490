import torch


def cross_attention(q, kv, mask):
    a = torch.matmul(q, kv.permute(0, 2, 1))
    a = a + torch.where(mask, 0.0, -torch.inf).unsqueeze(1)
    w = a.softmax(dim=2)
    return torch.matmul(w, kv), w
