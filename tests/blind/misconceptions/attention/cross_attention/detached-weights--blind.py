import torch


@torch.no_grad()
def attention_map(q, kv, mask):
    s = q @ kv.transpose(1, 2) / q.shape[-1] ** 0.5
    keep = mask[:, None, :].expand_as(s)
    s = torch.where(keep, s, torch.finfo(s.dtype).min)
    return torch.softmax(s, dim=-1) * keep


def cross_attention(q, kv, mask):
    weights = attention_map(q, kv, mask)
    return weights @ kv, weights
