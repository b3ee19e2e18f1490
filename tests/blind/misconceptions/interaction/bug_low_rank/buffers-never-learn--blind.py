import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        r, _, h = factors[0].shape
        self.names = []
        for m, start in enumerate(factors):
            name = "factor_" + str(m)
            self.register_buffer(name, start.clone())
            self.names.append(name)
        self.rank_weights = nn.Parameter(torch.ones(r))
        self.bias = nn.Parameter(torch.zeros(h))

    def forward(self, xs):
        product = 1.0
        for x, name in zip(xs, self.names, strict=True):
            ones = torch.ones(x.shape[0], 1, dtype=x.dtype, device=x.device)
            a = torch.cat([ones, x], dim=1)
            product = product * torch.einsum("bd,rdh->brh", a, getattr(self, name))
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias
