import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        self.M = len(factors)
        for m, f in enumerate(factors):
            self.register_parameter(f"factor_{m}", nn.Parameter(f))
        self.rank_weights = nn.Parameter(torch.ones(factors[0].size(0)))
        self.bias = nn.Parameter(torch.zeros(factors[0].size(2)))

    def factor(self, m):
        return self.get_parameter(f"factor_{m}")

    def forward(self, xs):
        product = 1.0
        for m in range(self.M):
            x = xs[m]
            with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
            product = product * torch.einsum("bd,rdh->brh", with_one, self.factor(m))
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias
