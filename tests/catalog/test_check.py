"""The linter: each rule, broken in a copy of a sound folder, is reported with file and line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ronghui.catalog import ROOT, load_catalog
from ronghui.catalog.check import check
from ronghui.catalog.skeleton import SkeletonError, create

FOLDER = "exercises/foundations/concat_features"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / FOLDER, tmp_path / FOLDER)
    (tmp_path / "solutions/foundations").mkdir(parents=True)
    shutil.copy(ROOT / "solutions/foundations/concat_features.py", tmp_path / "solutions/foundations")
    unit = tmp_path / "lessons/where-to-fuse"
    unit.mkdir(parents=True)
    (unit / "unit.toml").write_text("order = 1\n")
    for lang in ("zh", "en"):
        (unit / f"{lang}.md").write_text("# Unit\n\nlead\n")
    return tmp_path


def sentences(root: Path) -> list[str]:
    return [str(finding) for finding in check(load_catalog(root))]


def test_a_sound_folder_is_clean(tree: Path) -> None:
    assert sentences(tree) == []


def test_our_own_content_is_clean() -> None:
    assert [str(finding) for finding in check(load_catalog())] == []


def replace(file: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        path = root / FOLDER / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def remove(file: str) -> Callable[[Path], None]:
    return lambda root: (root / FOLDER / file).unlink()


@pytest.mark.parametrize(
    "break_it, where, part",
    [
        (replace("exercise.toml", "order = 1", "order = one"), "exercise.toml:3", "not valid TOML"),
        (replace("exercise.toml", "order = 1", "ordre = 1"), "exercise.toml", "ordre"),
        (replace("exercise.toml", 'unit = "where-to-fuse"', 'unit = "nowhere"'), "exercise.toml:2", "nowhere"),
        (replace("exercise.toml", "prerequisites = []", 'prerequisites = ["a/b"]'), "exercise.toml", "`a/b`"),
        (replace("exercise.toml", '"hand", ', ""), "en.md", "`## case: hand` is not in the toml"),
        (replace("exercise.toml", '"swapped-order", ', ""), "swapped-order", "not named in exercise.toml"),
        (replace("exercise.toml", "seed_items", 'data = ["emoji.label"]\nseed_items'), "exercise.toml", "emoji"),
        (remove("zh.md"), "zh.md:1", "missing"),
        (remove("draw.py"), "draw.py:1", "missing"),
        (remove("mistakes/stacked.py"), "mistakes/stacked.py:1", "missing"),
        (replace("zh.md", "## hint: 2", "## hint：2"), "zh.md", "full-width"),
        (replace("zh.md", "## debrief", "## labels2"), "zh.md", "labels2"),
        (replace("zh.md", "`np.result_type(img, txt)`", "`np.result_type`"), "zh.md", "inline code"),
        (replace("zh.md", "- image: 图像", "- picture: 图像"), "zh.md", "labels differ"),
        (replace("en.md", "### alt", "### other"), "en.md", "`### alt` is missing"),
        (replace("starter.py", "raise NotImplementedError", "return img"), "starter.py", "NotImplementedError"),
        (replace("checks.py", "import numpy as np", "import os\nimport numpy as np"), "checks.py:1", "`os`"),
        (replace("draw.py", "import numpy as np", "import torch"), "draw.py:1", "not `torch`"),
        (replace("draw.py", 'label("value")', 'label("volume")'), "draw.py", "`volume`"),
        (
            replace("checks.py", "def observe(submission, inputs)", "def observe(submission)"),
            "checks.py",
            "2 arguments",
        ),
        (replace("mistakes/stacked.py", "def concat_features", "def concat"), "stacked.py", "not defined here"),
        (replace("checks.py", "return {", "return {{"), "checks.py", "not valid Python"),
    ],
)
def test_a_broken_rule_is_reported(tree: Path, break_it: Callable[[Path], None], where: str, part: str) -> None:
    break_it(tree)
    found = sentences(tree)
    assert any(where in sentence and part in sentence for sentence in found), found


def test_a_broken_folder_does_not_hide_the_others(tree: Path) -> None:
    shutil.copytree(tree / FOLDER, tree / "exercises/foundations/other")
    shutil.copy(tree / "solutions/foundations/concat_features.py", tree / "solutions/foundations/other.py")
    (tree / "exercises/foundations/other/exercise.toml").write_text("[")
    assert list(load_catalog(tree).exercises) == ["foundations/concat_features"]


@pytest.mark.parametrize(
    "kind, id", [("exercise", "foundations/new_one"), ("lesson", "where-to-fuse/new"), ("unit", "new")]
)
def test_a_skeleton_is_read_and_never_overwrites(tree: Path, kind: str, id: str) -> None:
    written = create(tree, kind, id)
    assert all(path.exists() for path in written)
    assert not load_catalog(tree).findings
    with pytest.raises(SkeletonError, match="exists already"):
        create(tree, kind, id)


def test_the_linter_walks_an_author_through_a_skeleton(tree: Path) -> None:
    create(tree, "exercise", "foundations/new_one")
    found = "\n".join(sentences(tree))
    for part in ("has no folder in lessons/", "at least 6 are needed", "at least 4 are needed"):
        assert part in found


def test_a_skeleton_refuses_an_odd_name(tree: Path) -> None:
    with pytest.raises(SkeletonError, match="not of the form"):
        create(tree, "exercise", "../escape")
