"""The contract of every lesson: its figures are computed sealed, drawn in both languages, and answer their parameter."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from ronghui.catalog import ROOT, Catalog, Lesson, load_catalog
from ronghui.catalog.words import NUMBER
from ronghui.figures import Figures
from ronghui.sandbox import Sandbox

CATALOG = load_catalog()
every_figure = pytest.mark.parametrize(
    "id, figure", [(id, figure) for id, lesson in CATALOG.lessons.items() for figure in lesson.spec.figures]
)
every_lesson = pytest.mark.parametrize("id", CATALOG.lessons)


@pytest.fixture(scope="module")
def figures(catalog: Catalog, sandbox: Sandbox) -> Figures:
    """Computed figures are kept under a hash of all they depend on, so a kept one is as good as a new one."""
    return Figures(catalog, sandbox, Path(os.environ.get("RONGHUI_TEST_CACHE") or ROOT / ".cache") / "figures")


@every_figure
def test_a_figure_is_drawn_for_every_state_and_moves(catalog: Catalog, figures: Figures, id: str, figure: str) -> None:
    """In one language; the browser test draws the other."""
    lesson = catalog.lessons[id]
    pictures = figures.pictures(lesson, figure, "zh")
    assert len(pictures) == len(lesson.spec.figures[figure].states)
    assert all(picture["data"] for picture in pictures)
    if len(pictures) > 1:
        assert len({json.dumps(picture["data"], sort_keys=True) for picture in pictures}) > 1, (
            "the slider moves nothing"
        )


@pytest.mark.prove
@every_figure
def test_a_figure_says_the_same_thing_twice(
    catalog: Catalog, sandbox: Sandbox, figures: Figures, tmp_path: Path, id: str, figure: str
) -> None:
    """Seeded: computing it afresh gives the numbers of the cache."""
    lesson = catalog.lessons[id]
    if lesson.spec.figures[figure].cpu_seconds > 60 or len(lesson.spec.figures[figure].states) > 12:
        pytest.skip("the slow ones are computed once a run")
    one = figures.arrays(lesson, figure)
    two = Figures(catalog, sandbox, tmp_path).arrays(lesson, figure)
    for first, second in zip(one, two, strict=True):
        assert first.keys() == second.keys()
        for name in first:
            assert first[name].shape == second[name].shape
            assert (first[name] == second[name]).all() or abs(first[name] - second[name]).max() < 1e-5, name


@every_lesson
def test_every_number_in_the_prose_is_there(catalog: Catalog, figures: Figures, id: str) -> None:
    lesson = catalog.lessons[id]
    for words in lesson.words.values():
        for name, section in words.walk():
            if NUMBER.search(section.text):
                assert "{{" not in figures.fill_numbers(lesson, section.text), name


@every_figure
def test_a_figure_of_the_learners_own_code_takes_any_stored_mistake(
    catalog: Catalog, figures: Figures, sandbox: Sandbox, tmp_path: Path, id: str, figure: str
) -> None:
    lesson: Lesson = catalog.lessons[id]
    solution = lesson.spec.figures[figure].solution
    if solution is None:
        return
    own = "# my own comment\n" + catalog.exercises[solution].solution
    assert figures.arrays(lesson, figure, own)
