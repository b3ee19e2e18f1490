"""The cache of figures: it is only ever a shortcut."""

from pathlib import Path

import pytest

from ronghui.catalog import Catalog
from ronghui.figures import Figures, PlotlyFigure
from ronghui.sandbox import Sandbox

LESSON, FIGURE = "recsys/implicit-feedback", "unclicked"


Drawn = tuple[Figures, list[PlotlyFigure]]


@pytest.fixture
def drawn(catalog: Catalog, sandbox: Sandbox, tmp_path: Path) -> Drawn:
    figures = Figures(catalog, sandbox, tmp_path / "figures")
    return figures, figures.pictures(catalog.lessons[LESSON], FIGURE, "en")


def test_the_second_time_a_figure_comes_from_the_disk(
    catalog: Catalog, drawn: Drawn, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, first = drawn
    again = Figures(catalog, None, tmp_path / "figures")  # type: ignore[arg-type]  # nothing may be computed
    monkeypatch.setattr("ronghui.figures._module", None)  # nothing may be drawn
    monkeypatch.setattr("ast.parse", None)  # nor parsed, in a thread that takes no turn (see ronghui/syntax.py)
    assert again.arrays(catalog.lessons[LESSON], FIGURE)
    assert again.pictures(catalog.lessons[LESSON], FIGURE, "en") == first
    assert not list((tmp_path / "figures").glob("*.part"))


def test_damaged_files_are_made_anew(catalog: Catalog, drawn: Drawn, sandbox: Sandbox, tmp_path: Path) -> None:
    _, first = drawn
    for path in (tmp_path / "figures").iterdir():
        path.write_bytes(path.read_bytes()[:40])
    assert Figures(catalog, sandbox, tmp_path / "figures").pictures(catalog.lessons[LESSON], FIGURE, "en") == first


def test_without_a_cache_figures_are_drawn_all_the_same(
    catalog: Catalog, drawn: Drawn, sandbox: Sandbox, tmp_path: Path
) -> None:
    _, first = drawn
    (tmp_path / "a file").touch()
    nowhere = Figures(catalog, sandbox, tmp_path / "a file" / "figures")
    assert nowhere.pictures(catalog.lessons[LESSON], FIGURE, "en") == first
    nowhere._compute = None  # type: ignore[assignment,method-assign]  # computed once, whatever the disk says
    assert nowhere.pictures(catalog.lessons[LESSON], FIGURE, "en") == first
