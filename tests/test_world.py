"""The synthetic world holds what it promises: what a modality knows, what is missing, who is seen."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from ronghui.catalog import Catalog
from ronghui.figures import Figures
from ronghui.sandbox import Sandbox
from ronghui.world import World, make_world


def r2(features: np.ndarray, target: np.ndarray) -> float:
    """The share of the variance of `target` (items, users) that a linear map of `features` explains."""
    design = np.column_stack([features, np.ones(len(features))])
    fitted = design @ np.linalg.lstsq(design, target, rcond=None)[0]
    return float(1 - np.var(target - fitted) / np.var(target))


def arrays(value: object) -> list[np.ndarray]:
    found = []
    for item in vars(value).values():
        found += [a for a in (item.values() if isinstance(item, dict) else [item]) if isinstance(a, np.ndarray)]
    return found


def test_one_seed_is_one_world_and_another_seed_another() -> None:
    one, same, other = make_world(3, missing=0.2), make_world(3, missing=0.2), make_world(4, missing=0.2)
    for a, b in zip(arrays(one), arrays(same), strict=True):
        np.testing.assert_array_equal(a, b)
    assert not np.array_equal(one.affinity, other.affinity)
    first, again = one.log(50), same.log(50)
    for a, b in zip(arrays(first), arrays(again), strict=True):
        np.testing.assert_array_equal(a, b)


def test_a_modality_explains_what_it_knows_and_no_more() -> None:
    world = make_world(0, users=60, items=4000, noise=0.01, matters={"shared": 2, "image": 3, "text": 1})
    for name in ("image", "text"):
        assert r2(world.features[name], world.affinity.T) == pytest.approx(world.knows(name), abs=0.02)
    both = np.concatenate(list(world.features.values()), axis=1)
    assert world.knows("image", "text") == pytest.approx(1)
    assert r2(both, world.affinity.T) == pytest.approx(1, abs=0.01)
    assert world.knows() == 0
    assert world.knows("image") > world.knows("text") > 0


def test_noise_takes_away() -> None:
    clear, noisy = (make_world(1, items=2000, noise=noise) for noise in (0.1, 3.0))
    assert r2(noisy.features["text"], noisy.affinity.T) < r2(clear.features["text"], clear.affinity.T) - 0.1


def test_missing_items_are_nan_at_their_rate() -> None:
    world = make_world(2, items=4000, missing={"image": 0.3, "text": 0.0})
    assert (1 - world.present["image"].mean()) == pytest.approx(0.3, abs=0.04)
    assert np.isnan(world.features["image"][~world.present["image"]]).all()
    assert np.isfinite(world.features["image"][world.present["image"]]).all()
    assert world.present["text"].all()


def shares(world: World, sessions: int = 3000) -> tuple[np.ndarray, np.ndarray]:
    """Clicks over likes at each position, and exposures of each item."""
    log = world.log(sessions)
    liked = np.bincount(log.position[log.liked], minlength=10)
    clicked = np.bincount(log.position[log.clicked], minlength=10)
    return clicked / liked, np.bincount(log.item, minlength=len(world.popularity))


def test_positions_are_seen_as_said_and_popular_items_are_shown_more() -> None:
    world = make_world(0, items=100, days=0.0)
    seen, exposures = shares(world)
    np.testing.assert_allclose(seen, world.seen_probability(10), atol=0.06)
    assert np.corrcoef(np.argsort(np.argsort(exposures)), np.argsort(np.argsort(world.popularity)))[0, 1] > 0.9


def test_nothing_is_shown_before_its_upload_nor_twice_on_a_page() -> None:
    world = make_world(5)
    log = world.log(400)
    assert (world.uploaded[log.item] <= log.day).all()
    pages = list(zip(log.day.tolist(), log.item.tolist(), strict=True))
    assert len(set(pages)) == len(pages)
    assert (log.clicked <= log.liked).all()
    assert log.day.max() <= world.days


def test_a_wrong_share_or_name_is_refused() -> None:
    with pytest.raises(ValueError, match="share between 0 and 1"):
        make_world(missing=1.5)
    with pytest.raises(ValueError, match="cannot be named"):
        make_world(dims={"shared": 3})
    with pytest.raises(KeyError, match="text"):
        make_world(noise={"image": 0.1})


def test_affinity_is_standardised_and_the_shares_add_up() -> None:
    world = make_world(7, matters={"shared": 0})
    assert world.affinity.mean() == pytest.approx(0, abs=1e-9)
    assert world.affinity.std() == pytest.approx(1)
    assert world.knows("image") + world.knows("text") == pytest.approx(1, abs=0.1)
    assert {field.name for field in dataclasses.fields(world)} >= {"traits", "taste", "uploaded"}


def test_a_figure_may_import_it(catalog: Catalog, sandbox: Sandbox, tmp_path: Path) -> None:
    known = next(iter(catalog.lessons.values()))
    figure = next(iter(known.spec.figures.values())).model_copy(update={"solution": None, "states": (0,), "start": 0})
    lesson = dataclasses.replace(known, spec=known.spec.model_copy(update={"figures": {"f": figure}}))
    lesson.__dict__["compute"] = (
        "from world import make_world\n\n\ndef f(state, data):\n    return {'k': make_world(0).knows('image')}\n"
    )
    arrays = Figures(catalog, sandbox, tmp_path).arrays(lesson, "f")
    assert arrays[0]["k"] == pytest.approx(make_world(0).knows("image"))
