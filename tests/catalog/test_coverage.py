"""Nothing of the seed article is left out, and docs/coverage.md says where each item is taught."""

from __future__ import annotations

import pytest

from ronghui.catalog import ROOT, Catalog, load_catalog
from ronghui.catalog.coverage import Covered, coverage, to_markdown

# What cannot be written as code to be judged, with the reason.
NO_EXERCISE = {"2.3.4": "satisfaction is measured on people; the lesson and the questions say how"}


@pytest.mark.parametrize("row", coverage(load_catalog()), ids=lambda row: row.id)
def test_every_row_of_the_seed_is_taught_drawn_practised_and_asked(row: Covered) -> None:
    allowed = {"exercises"} if row.id in NO_EXERCISE else set()
    assert set(row.missing) <= allowed


def test_the_page_is_what_the_content_says(catalog: Catalog) -> None:
    page = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
    assert page == to_markdown(coverage(catalog)), "run `python3 run.py coverage`"


def test_the_rows_are_the_articles_own(catalog: Catalog) -> None:
    rows = [row.id for row in coverage(catalog)]
    assert len(rows) == len(set(rows)) == 32
    assert rows == sorted(rows, key=lambda id: [int(part) for part in id.split(".")])
