import torch


def one_item(q, kv, valid):
    """q (Tq, D), kv (Tk, D), valid (Tk,): weights (Tq, Tk), by hand."""
    if not valid.any():
        return 0.0 * (q @ kv.T)
    s = q @ kv.T / q.shape[1] ** 0.5
    top = s[:, valid].max(dim=1, keepdim=True).values
    s = torch.where(valid, s - top, torch.zeros_like(s))
    e = torch.exp(s) * valid
    return e / e.sum(dim=1, keepdim=True)


def cross_attention(q, kv, mask):
    weights = torch.stack([one_item(q[b], kv[b], mask[b]) for b in range(len(q))])
    output = torch.einsum("bqk,bkd->bqd", weights, kv)
    return output, weights
