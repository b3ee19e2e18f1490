# bug: the factors are registered, but the constant 1 was moved behind the features
import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.factors = nn.ParameterList([nn.Parameter(f.clone()) for f in factors])
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs):
        product = 1.0
        for x, factor in zip(xs, self.factors, strict=True):
            with_one = torch.cat((x, x.new_ones(len(x), 1)), dim=1)
            product = product * torch.einsum("bd,rdh->brh", with_one, factor)
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias
