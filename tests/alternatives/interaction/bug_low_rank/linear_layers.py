# The constant 1 times its row is the bias of a linear layer.
import torch
from torch import nn


class LowRankFusion(nn.Module):
    def __init__(self, factors):
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.rank = rank
        self.layers = nn.ModuleList()
        for factor in factors:
            layer = nn.Linear(factor.shape[1] - 1, rank * hidden)
            with torch.no_grad():
                layer.weight.copy_(factor[:, 1:].permute(0, 2, 1).reshape(rank * hidden, -1))
                layer.bias.copy_(factor[:, 0].reshape(-1))
            self.layers.append(layer)
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs):
        outputs = [layer(x).unflatten(1, (self.rank, -1)) for layer, x in zip(self.layers, xs, strict=True)]
        product = torch.stack(outputs).prod(dim=0)
        return (self.rank_weights[:, None] * product).sum(dim=1) + self.bias
