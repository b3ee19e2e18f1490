# Items without a key attend to one extra key of zeros, whose weight is cut off again. With checks of the input.
import torch


def cross_attention(q, kv, mask):
    assert mask.dtype == torch.bool
    assert q.ndim == kv.ndim == 3
    B, _, D = q.shape
    nothing = ~mask.any(dim=1, keepdim=True)
    keys = torch.cat((kv, kv.new_zeros(B, 1, D)), dim=1)
    allowed = torch.cat((mask, nothing), dim=1)[:, None]
    scores = torch.matmul(q, keys.permute(0, 2, 1)).div(D**0.5)
    scores = torch.where(allowed, scores, scores.new_full((), float("-inf")))
    weights = torch.softmax(scores, -1)[..., :-1]
    return torch.matmul(weights, kv), weights
