"""Every data folder says where it comes from and under which licence, and docs/data.md lists it with its size."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ronghui.catalog import ROOT

FOLDERS = sorted(path for path in (ROOT / "data").iterdir() if path.is_dir())
PAGE = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
UNITS = {"kB": 1e3, "MB": 1e6}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda path: path.name)
def test_a_folder_has_its_licence_and_its_line(folder: Path) -> None:
    assert "Licence" in (folder / "README.md").read_text(encoding="utf-8")
    row = next(line for line in PAGE.splitlines() if f"`data/{folder.name}`" in line)
    size, unit = re.search(r"\| ([\d.]+) (kB|MB) \|$", row).groups()  # type: ignore[union-attr]
    real = sum(path.stat().st_size for path in folder.iterdir())
    assert float(size) * UNITS[unit] == pytest.approx(real, rel=0.1)
