import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.factors = nn.ParameterList(nn.Parameter(f.clone()) for f in factors)
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs):
        projections = []
        for x, factor in zip(xs, self.factors, strict=True):
            with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
            projections.append(torch.matmul(with_one, factor.data))  # (R, B, H)
        product = torch.stack(projections).prod(dim=0)
        return torch.einsum("r,rbh->bh", self.rank_weights, product) + self.bias
