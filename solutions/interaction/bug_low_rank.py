from collections.abc import Sequence

import torch
from torch import nn


class LowRankFusion(nn.Module):
    """Low-rank fusion of M modalities: b + Σ_r w_r Π_m [1; x_m] F_m[r], shape (B, H).

    The product over m is entry by entry. F_m, w and b are parameters, so that they are trained, saved and moved.
    """

    def __init__(self, factors: Sequence[torch.Tensor]) -> None:
        """factors: one start value (R, d_m + 1, H) a modality; the module trains copies of its own."""
        super().__init__()
        rank, _, hidden = factors[0].shape
        # A module notices parameters and modules that are assigned to it, and does not look into plain lists.
        self.factors = nn.ParameterList(nn.Parameter(factor.clone()) for factor in factors)
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs: Sequence[torch.Tensor]) -> torch.Tensor:
        """xs: one (B, d_m) a modality -> (B, H)."""
        product = 1.0
        for x, factor in zip(xs, self.factors, strict=True):
            with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
            product = product * torch.einsum("bd,rdh->brh", with_one, factor)
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias
