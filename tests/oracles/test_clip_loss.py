"""clip_loss against 50-digit arithmetic and scikit-learn, its gradients against finite differences, and its words."""

from __future__ import annotations

import importlib.util
import math
import sys
from decimal import Decimal, getcontext
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from scipy.special import softmax
from sklearn.metrics import log_loss
from sklearn.metrics.pairwise import cosine_similarity

from ronghui.catalog.data import load_arrays
from solutions.alignment.clip_loss import clip_loss

ROOT = Path(__file__).parents[2]

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


@pytest.mark.parametrize("scale", [0.5, 5.0, 1 / 0.07])  # at 100 log_loss clips the probabilities: log-of-softmax
def test_it_is_the_mean_log_loss_of_two_classifications_in_scikit_learn(scale: float) -> None:
    rng = np.random.default_rng(0)
    zi, zt = rng.normal(size=(7, 5)), 3 * rng.normal(size=(7, 5))
    logits = scale * cosine_similarity(zi, zt)
    own = np.arange(7)
    expected = (log_loss(own, softmax(logits, axis=1)) + log_loss(own, softmax(logits.T, axis=1))) / 2
    ours = clip_loss(torch.from_numpy(zi), torch.from_numpy(zt), scale).item()
    assert ours == pytest.approx(expected, rel=1e-9)


def test_it_is_finite_where_the_right_softmax_is_zero_in_float32() -> None:
    zi = torch.tensor([[1.0, 0.0], [-1.0, 0.0]])
    loss = clip_loss(zi, -zi, torch.tensor(100.0))
    assert loss.dtype == torch.float32
    assert loss.item() == pytest.approx(200.0)
    assert F.softmax(torch.tensor([-100.0, 100.0]), dim=0)[0] == 0


def test_a_row_shorter_than_torchs_own_eps_still_becomes_a_unit_vector() -> None:
    """The statement's 1e-12 is that of F.normalize; F.cosine_similarity takes 1e-8 unless told otherwise."""
    zi = torch.tensor([[1e-10, 0.0], [0.0, 1.0]], dtype=torch.float64)
    zt = torch.tensor([[0.6, 0.8], [1.0, 0.0]], dtype=torch.float64)
    own = torch.arange(2)

    def by_cosine(**eps: float) -> float:
        logits = 5 * F.cosine_similarity(zi[:, None], zt[None], dim=-1, **eps)
        return ((F.cross_entropy(logits, own) + F.cross_entropy(logits.T, own)) / 2).item()

    ours = clip_loss(zi, zt, 5.0).item()
    assert ours == pytest.approx(by_cosine(eps=1e-12), rel=1e-12)
    assert abs(ours - by_cosine()) > 0.1


def test_small_logits_score_the_logarithm_of_the_batch_size() -> None:
    torch.manual_seed(0)
    zi, zt = torch.randn(2, 24, 16, dtype=torch.float64)
    assert clip_loss(zi, zt, 0.01).item() == pytest.approx(math.log(24), abs=0.01)
    assert round(math.log(24), 2) == 3.18


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    def load(name: str, path: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, ROOT / path)
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    monkeypatch.setitem(sys.modules, "observing", load("observing", "ronghui/grading/observing.py"))
    return load("checks", "exercises/alignment/clip_loss/checks.py")


@pytest.mark.prove
def test_the_shares_of_seen_and_unseen_emoji_that_the_debrief_prints(checks: ModuleType) -> None:
    """20 draws of the emoji case, each tried on 24 emoji of 24 kinds that it has not seen."""
    data = load_arrays(["emoji.noto128", "emoji.name128", "emoji.sub"])
    pictures, names = (torch.from_numpy(data[f"emoji.{side}128"].astype(np.float64)) for side in ("noto", "name"))
    kind_of = data["emoji.sub"]

    def found(zi: torch.Tensor, zt: torch.Tensor) -> float:
        return float((cosine_similarity(zi, zt).argmax(axis=1) == np.arange(len(zi))).mean())

    seen, unseen = [], []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        batch = checks.emoji_batch(rng, data)
        zi, zt = batch["zi"], batch["zt"]
        image_after, text_after = checks.train(clip_loss, **batch)
        seen.append(found(image_after, text_after))
        image_head, text_head = (torch.linalg.pinv(z) @ after for z, after in ((zi, image_after), (zt, text_after)))
        # The heads moved within the span of the batch only; outside of it they are what they were.
        image_head += batch["image_head"] - torch.linalg.pinv(zi) @ (zi @ batch["image_head"])
        text_head += batch["text_head"] - torch.linalg.pinv(zt) @ (zt @ batch["text_head"])
        rows = [int((pictures - z).abs().sum(dim=1).argmin()) for z in zi]
        kinds = rng.permutation(np.setdiff1d(kind_of, kind_of[rows]))[:24]
        others = [rng.choice(np.flatnonzero(kind_of == kind)) for kind in kinds]
        unseen.append(found(pictures[others] @ image_head, names[others] @ text_head))
    assert min(seen) == 1.0
    assert [round(100 * share) for share in (np.mean(unseen), min(unseen), max(unseen))] == [12, 4, 29]
