import torch


def masked_softmax_fusion(
    embs: torch.Tensor, scores: torch.Tensor, mask: torch.Tensor, default: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """w = softmax of `scores` over the present modalities; z = Σ_m w_m x_m, or `default` where nothing is present.

    embs (B, M, D), scores (B, M), mask (B, M) with True = present, default (D,). Returns z (B, D) and w (B, M).
    The weights of missing modalities are 0, all of them in an item with nothing.
    """
    lowest = torch.finfo(scores.dtype).min  # not -inf: a row of nothing but -inf has no softmax
    weights = scores.masked_fill(~mask, lowest).softmax(dim=1).masked_fill(~mask, 0)
    known = embs.masked_fill(~mask.unsqueeze(-1), 0)  # before the product: 0 * NaN is NaN
    fused = (weights.unsqueeze(-1) * known).sum(dim=1)
    return torch.where(mask.any(dim=1, keepdim=True), fused, default), weights
