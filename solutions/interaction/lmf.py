from collections.abc import Sequence

import torch


def lmf(xs: Sequence[torch.Tensor], factors: Sequence[torch.Tensor], w: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """Low-rank multimodal fusion (Liu et al. 2018): b + Σ_r w_r Π_m [1; x_m] F_m[r], the product entry by entry.

    xs[m] (B, d_m), factors[m] (R, d_m + 1, H), w (R,), b (H,); returns (B, H). It is the linear layer on
    [1; x_1] ⊗ … ⊗ [1; x_M] whose weight tensor is Σ_r w_r F_1[r] ⊗ … ⊗ F_M[r] for each output.
    """
    product = 1.0
    for x, factor in zip(xs, factors, strict=True):
        with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
        product = product * torch.einsum("bd,rdh->rbh", with_one, factor)
    return torch.einsum("r,rbh->bh", w, product) + b
