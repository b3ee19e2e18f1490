"""vbpr_loss against the formula in numpy and sklearn's log_loss, against additivity, and the starter's bug as Cornac has it."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pytest
import torch
from sklearn.metrics import log_loss

from solutions.recommenders.bug_pairwise_loss import vbpr_loss

STARTER = Path(__file__).parents[2] / "exercises/recommenders/bug_pairwise_loss/starter.py"
SHAPES = {
    "item_bias": (9,),
    "user": (4, 3),
    "item": (9, 3),
    "user_visual": (4, 2),
    "projection": (5, 2),
    "visual_bias": (5, 1),
}
Model = tuple[dict[str, torch.Tensor], torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]


def model(seed: int, pairs: int = 7) -> Model:
    rng = np.random.default_rng(seed)
    params = {name: torch.from_numpy(rng.normal(size=shape)) for name, shape in SHAPES.items()}
    users, liked, other = (torch.from_numpy(rng.integers(top, size=pairs)) for top in (4, 9, 9))
    return params, torch.from_numpy(rng.normal(size=(9, 5))), users, liked, other


def scores(params: dict[str, torch.Tensor], features: torch.Tensor) -> np.ndarray:
    """(users, items): what VBPR gives to every item, as its paper writes it."""
    p, f = {name: value.numpy() for name, value in params.items()}, features.numpy()
    return (
        p["item_bias"] + p["user"] @ p["item"].T + p["user_visual"] @ (f @ p["projection"]).T + (f @ p["visual_bias"]).T
    )


@pytest.mark.parametrize("seed", range(20))
def test_it_is_the_log_loss_of_the_score_differences(seed: int) -> None:
    params, features, users, liked, other = model(seed)
    table = scores(params, features)
    margin = table[users, liked] - table[users, other]
    probability = 1 / (1 + np.exp(-margin))
    expected = log_loss(np.ones(len(margin)), probability, normalize=False, labels=[0, 1])
    rows = (params["user"][users], params["item"][liked], params["item"][other], params["user_visual"][users])
    expected += 0.3 / 2 * sum(np.linalg.norm(row.numpy()) ** 2 for row in rows)
    np.testing.assert_allclose(vbpr_loss(params, features, users, liked, other, 0.3).item(), expected, rtol=1e-10)


@pytest.mark.parametrize("seed", range(5))
def test_gradients_are_those_of_finite_differences(seed: int) -> None:
    params, *rest = model(seed, pairs=3)
    leaves = tuple(value.requires_grad_() for value in params.values())
    assert torch.autograd.gradcheck(lambda *p: vbpr_loss(dict(zip(SHAPES, p, strict=True)), *rest, 0.1), leaves)


def test_the_loss_of_a_batch_is_the_sum_of_its_parts_and_that_of_the_starter_is_not() -> None:
    params, features, *pairs = model(0)
    buggy = runpy.run_path(str(STARTER))["vbpr_loss"]

    def by_halves(loss) -> tuple[float, float]:
        parts = [loss(params, features, *(p[half] for p in pairs), 0.2) for half in (slice(0, 3), slice(3, 7))]
        return float(loss(params, features, *pairs, 0.2)), float(sum(parts))

    whole, added = by_halves(vbpr_loss)
    assert whole == pytest.approx(added, rel=1e-12)
    whole, added = by_halves(buggy)
    assert abs(whole - added) > 1
    # What the debrief says: the order within a batch does not matter, with the bug either.
    order = torch.randperm(7, generator=torch.Generator().manual_seed(0))
    shuffled = buggy(params, features, *(p[order] for p in pairs), 0.2)
    assert float(shuffled) == pytest.approx(whole, rel=1e-12)


def test_the_starter_sums_over_all_pairs_of_pairs() -> None:
    """Entry (a, b) has the visual bias of pair a and the other terms of pair b."""
    params, features, users, liked, other = model(1)
    table = scores(params, features)
    look = (features @ params["visual_bias"]).numpy()[:, 0]
    visual = look[liked] - look[other]
    rest = table[users, liked] - table[users, other] - visual
    expected = np.logaddexp(0, -(visual[:, None] + rest[None, :])).sum()
    got = runpy.run_path(str(STARTER))["vbpr_loss"](params, features, users, liked, other, 0.0)
    assert float(got) == pytest.approx(expected, rel=1e-12)


def test_the_numbers_of_the_statement() -> None:
    main = runpy.run_path(str(STARTER))
    params = {
        "item_bias": [1, 0, 1],
        "user": [[1], [-1]],
        "item": [[1], [0], [2]],
        "user_visual": [[2], [0]],
        "projection": [[0.5]],
        "visual_bias": [[1]],
    }
    tensors = {name: torch.tensor(value, dtype=torch.float64) for name, value in params.items()}
    features = torch.tensor([[1], [0], [2]], dtype=torch.float64)
    pairs = torch.tensor([0, 1]), torch.tensor([0, 1]), torch.tensor([1, 2])
    printed = [
        float(loss(tensors, features, *(p[which] for p in pairs), 0.1))
        for loss in (vbpr_loss, main["vbpr_loss"])
        for which in (slice(0, 1), slice(1, 2), slice(0, 2))
    ]
    np.testing.assert_allclose(printed, [0.3181, 1.5633, 1.8814, 0.3181, 1.5633, 2.3216], atol=5e-5)
