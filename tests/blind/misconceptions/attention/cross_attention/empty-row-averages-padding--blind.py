import torch


def cross_attention(q, kv, mask):
    logits = torch.einsum("bid,bjd->bij", q, kv) / q.shape[-1] ** 0.5
    logits = logits.masked_fill(~mask[:, None, :], -1e30)
    logits = logits - logits.amax(dim=-1, keepdim=True)
    e = logits.exp()
    weights = e / e.sum(-1, keepdim=True)
    return torch.einsum("bij,bjd->bid", weights, kv), weights
