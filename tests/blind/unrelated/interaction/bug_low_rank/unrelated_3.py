# bug: the factors are registered, but the projections are added instead of multiplied
import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.count = len(factors)
        for m, f in enumerate(factors):
            self.register_parameter(f"factor_{m}", nn.Parameter(f.clone()))
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs):
        total = 0.0
        for m in range(self.count):
            x = xs[m]
            with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
            total = total + torch.einsum("bd,rdh->brh", with_one, getattr(self, f"factor_{m}"))
        return torch.einsum("r,brh->bh", self.rank_weights, total) + self.bias
