from collections.abc import Sequence

import torch
from torch import nn


class LowRankFusion(nn.Module):
    """Low-rank fusion of M modalities: b + Σ_r w_r Π_m [1; x_m] F_m[r], shape (B, H).

    factors: one start value (R, d_m + 1, H) a modality.
    """

    def __init__(self, factors: Sequence[torch.Tensor]) -> None:
        super().__init__()
        rank, _, hidden = factors[0].shape
        self.factors = []
        for factor in factors:
            self.factors.append(nn.Parameter(factor.clone()))
        self.rank_weights = nn.Parameter(torch.ones(rank))
        self.bias = nn.Parameter(torch.zeros(hidden))

    def forward(self, xs: Sequence[torch.Tensor]) -> torch.Tensor:
        """xs: one (B, d_m) a modality -> (B, H)."""
        product = 1.0
        for x, factor in zip(xs, self.factors, strict=True):
            with_one = torch.cat((x.new_ones(len(x), 1), x), dim=1)
            product = product * torch.einsum("bd,rdh->brh", with_one, factor)
        return torch.einsum("r,brh->bh", self.rank_weights, product) + self.bias


if __name__ == "__main__":
    start = [torch.tensor([[[1.0], [2.0]]]), torch.tensor([[[1.0], [-1.0]]])]
    xs = [torch.tensor([[1.0]]), torch.tensor([[2.0]])]
    model = LowRankFusion(start)
    print(f"before the step   {model(xs).item():8.4f}")
    loss = (model(xs) + 2.0).square().mean()
    loss.backward()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter -= 0.01 * parameter.grad
    print(f"after the step    {model(xs).item():8.4f}")
    loaded = LowRankFusion([torch.zeros(1, 2, 1), torch.zeros(1, 2, 1)])
    loaded.load_state_dict(model.state_dict())
    print(f"saved and loaded  {loaded(xs).item():8.4f}")
