import torch


def fuse_with_missing(
    xs: torch.Tensor,
    mask: torch.Tensor,
    mode: str,
    scores: torch.Tensor | None = None,
    fill: torch.Tensor | None = None,
) -> torch.Tensor:
    """Fuse the modality vectors of each item, of which some are missing, into one vector.

    mean:    z = Σ_m k_m x_m / Σ_m k_m                        k_m = 1 if modality m is present, else 0
    gate:    z = Σ_m w_m x_m,  w = softmax of `scores` over the present modalities
    impute:  z = (1/M) Σ_m x̃_m,  x̃_m = x_m if present, else fill_m

    xs: (B, M, D); mask: (B, M), True = present; scores: (B, M) for gate; fill: (M, D) for impute. Returns (B, D).
    With every modality missing, mean and gate give zeros. Any other mode raises ValueError.
    """
    present = mask.unsqueeze(-1)
    if mode == "impute":
        return torch.where(present, xs, fill).mean(dim=1)
    if mode == "mean":
        weights = mask.to(xs.dtype) / mask.sum(dim=1, keepdim=True).clamp(min=1)
    elif mode == "gate":
        lowest = torch.finfo(scores.dtype).min  # not -inf: a row of nothing but -inf has no softmax
        weights = scores.masked_fill(~mask, lowest).softmax(dim=1) * mask
    else:
        raise ValueError(f"mode is mean, gate or impute, not {mode!r}")
    known = xs.masked_fill(~present, 0)  # before the product: 0 * NaN is NaN, forwards and backwards
    return (weights.unsqueeze(-1) * known).sum(dim=1)
