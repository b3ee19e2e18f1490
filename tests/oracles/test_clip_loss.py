"""clip_loss against sums of exponentials in 50-digit arithmetic, and its gradients against finite differences."""

from __future__ import annotations

from decimal import Decimal, getcontext

import pytest
import torch

from solutions.alignment.clip_loss import clip_loss

getcontext().prec = 50


def exact_loss(zi: torch.Tensor, zt: torch.Tensor, scale: float) -> float:
    def unit(row: list[float]) -> list[Decimal]:
        values = [Decimal(x) for x in row]
        norm = sum(x * x for x in values).sqrt()
        return [x / norm for x in values]

    images, texts = [unit(r) for r in zi.tolist()], [unit(r) for r in zt.tolist()]
    logits = [[Decimal(scale) * sum(a * b for a, b in zip(i, t, strict=True)) for t in texts] for i in images]
    size = len(logits)
    rows = sum(sum(x.exp() for x in row).ln() - row[i] for i, row in enumerate(logits))
    columns = sum(sum(logits[i][j].exp() for i in range(size)).ln() - logits[j][j] for j in range(size))
    return float((rows + columns) / (2 * size))


@pytest.mark.parametrize("scale", [0.5, 14.3, 100.0])
@pytest.mark.parametrize("size, width", [(1, 3), (2, 1), (5, 4), (8, 2)])
def test_it_is_the_formula_at_any_scale(size: int, width: int, scale: float) -> None:
    torch.manual_seed(size)
    zi, zt = torch.randn(size, width).double(), torch.randn(size, width).double()
    assert clip_loss(zi, zt, scale).item() == pytest.approx(exact_loss(zi, zt, scale), rel=1e-9, abs=1e-12)


def test_its_gradients_are_those_of_finite_differences() -> None:
    torch.manual_seed(0)
    zi, zt = (torch.randn(4, 3, dtype=torch.float64, requires_grad=True) for _ in range(2))
    scale = torch.tensor(5.0, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(clip_loss, (zi, zt, scale))


def test_the_number_of_the_statement() -> None:
    zi, zt = torch.tensor([[3.0, 0.0], [0.0, 2.0]]), torch.tensor([[1.0, 0.0], [3.0, 4.0]])
    assert clip_loss(zi, zt, 2.0).item() == pytest.approx(0.2987, abs=5e-5)
