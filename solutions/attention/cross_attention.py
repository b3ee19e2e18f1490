import torch


def cross_attention(q: torch.Tensor, kv: torch.Tensor, mask: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """softmax(q kvᵀ / √D) kv over the valid keys (Vaswani et al. 2017), without projections.

    q (B, Tq, D), kv (B, Tk, D), mask (B, Tk), True = valid; returns (B, Tq, D) and the weights (B, Tq, Tk).
    An item without a valid key gets zeros.
    """
    padding = ~mask[:, None, :]  # (B, 1, Tk): every query of an item sees the same keys
    scores = q @ kv.transpose(1, 2) / q.shape[-1] ** 0.5
    # The lowest finite number, not -inf: a row of -inf has no softmax, and no nan is to enter the graph.
    scores = scores.masked_fill(padding, torch.finfo(scores.dtype).min)
    weights = torch.softmax(scores, dim=-1).masked_fill(padding, 0.0)
    return weights @ kv, weights
