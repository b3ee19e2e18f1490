from collections.abc import Sequence

import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors: Sequence[torch.Tensor]) -> None:
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.factors = nn.ParameterList([nn.Parameter(factor.clone()) for factor in factors])
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs):
        product = 1.0
        for x, factor in zip(xs, self.factors, strict=True):
            with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
            product = product * torch.einsum("bd,rdh->brh", with_one, factor)
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias
