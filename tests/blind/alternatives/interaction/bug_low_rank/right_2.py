import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.n_modalities = len(factors)
        for m in range(len(factors)):
            setattr(self, "F%d" % m, nn.Parameter(factors[m].detach().clone()))
        self.w = nn.Parameter(torch.ones(rank))
        self.b = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs):
        out = None
        for m in range(self.n_modalities):
            F = getattr(self, "F%d" % m)
            proj = F[:, :1] + xs[m] @ F[:, 1:]  # (R, B, H)
            out = proj if out is None else out * proj
        return (self.w[:, None, None] * out).sum(dim=0) + self.b
