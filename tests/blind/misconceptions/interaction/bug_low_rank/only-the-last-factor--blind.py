import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.factors = []
        for factor in factors:
            self.factor = nn.Parameter(factor.clone())
            self.factors.append(self.factor)
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs):
        product = 1.0
        for x, factor in zip(xs, self.factors, strict=True):
            with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
            product = product * torch.einsum("bd,rdh->brh", with_one, factor)
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias
