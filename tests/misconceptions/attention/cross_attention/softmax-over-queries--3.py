import torch


def cross_attention(q, kv, mask):
    penalty = (1 - mask.double()).unsqueeze(1) * -10000.0
    w = torch.nn.Softmax(dim=1)(torch.bmm(q, kv.mT) / q.shape[-1] ** 0.5 + penalty)
    return torch.bmm(w, kv), w
