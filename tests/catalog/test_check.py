"""The linter: each rule, broken in a copy of a sound folder, is reported with file and line."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ronghui.catalog import ROOT, load_catalog
from ronghui.catalog.check import check
from ronghui.catalog.skeleton import SkeletonError, create
from ronghui.catalog.words import numerals_of

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
    "prose, numerals",
    [
        ("It reaches 0.953 of 1,000 at 50 %.", ["0.953", "1,000", "50"]),
        ("`0.5`, $0.5$, {{f.x:.2f}}, [a](b/50), Recall@20, L2, ViT-32 and SHA256 are no prose.", []),
        ("```python\nx = 50\n```\n\n::figure[f-99]", []),
        ("::figure[f]\n\nAfter it, 64 of them.", ["64"]),
        ("准确率是 99.88 %，不是 -0.3。", ["99.88", "0.3"]),
        ("13. An item of a list\n14. Another", []),
    ],
)
def test_numerals_are_found_in_prose_alone(prose: str, numerals: list[str]) -> None:
    assert [numeral for numeral, _ in numerals_of(prose)] == numerals


LESSON = "lessons/where-to-fuse/shop"


@pytest.mark.parametrize(
    "prose, listed",
    [
        ("It reaches 0.95.", True),
        ("The authors report 0.95 (2019).", False),
        ("Width 100, as chosen.", False),
        ("Three seeds, 12 epochs, since 1998.", False),
    ],
)
def test_a_typed_number_is_reported_unless_quoted_or_given(tree: Path, prose: str, listed: bool) -> None:
    create(tree, "lesson", "where-to-fuse/shop")
    toml = tree / LESSON / "lesson.toml"
    source = '\n[given]\n"100" = "width"\n\n[[sources]]\ntitle = "t"\nyear = 2019\n'
    toml.write_text(toml.read_text(encoding="utf-8") + source, encoding="utf-8")
    for lang in ("zh", "en"):
        path = tree / LESSON / f"{lang}.md"
        path.write_text(
            path.read_text(encoding="utf-8").replace("## section: start\n", f"## section: start\n\n{prose}\n")
        )
    assert any("is typed" in sentence for sentence in sentences(tree)) is listed


BUG_HUNT = "exercises/foundations/hunted"


def test_a_new_bug_hunt_says_what_is_to_be_written_and_its_starter_is_its_mistake(tree: Path) -> None:
    create(tree, "hunt", "foundations/hunted")
    toml = tree / BUG_HUNT / "exercise.toml"
    toml.write_text(toml.read_text(encoding="utf-8").replace("to-be-chosen", "where-to-fuse"))
    exercise = load_catalog(tree).exercises["foundations/hunted"]
    assert exercise.mistakes == {"the-bug": exercise.starter}
    assert not [s for s in sentences(tree) if "the-bug" in s]
    (tree / BUG_HUNT / "mistakes").mkdir()
    (tree / BUG_HUNT / "mistakes" / "the-bug.py").write_text("def hunted(x):\n    return x\n")
    assert any("this bug is the starter itself" in sentence for sentence in sentences(tree))


QUESTION = """# Questions

lead

## question: q

Which?

```python
one = 1
two = 3
```

### option: a

A

because

### option: b

B

because

### option: c

C

because

### line: 2

Three is not two.

### answer

So.
"""


@pytest.mark.parametrize(
    "toml, part",
    [
        ('kind = "order"\nanswer = ["b", "a", "c"]', ""),
        ('kind = "order"\nanswer = ["a", "b", "c"]', "in the right order already"),
        ('kind = "order"\nanswer = ["b", "a", "a"]', "names every option once"),
        ('kind = "order"\nanswer = ["b", "a"]', "at least three ids"),
        ('kind = "line"\nline = 2', ""),
        ('kind = "line"\nline = 1', "`### line: 1` is missing"),
        ('kind = "line"\nline = 9', "has no line 9"),
        ('kind = "line"', "exactly where kind is"),
        ('kind = "single"\nanswer = ["a"]\npictures = {z = {lesson = "x/y", figure = "f"}}', "belongs to no"),
        ('kind = "single"\nanswer = ["a"]\npictures = {a = {lesson = "x/y", figure = "f"}}', "there is no x/y"),
        ('kind = "open"\nrubric = {p = 100}\npictures = {a = {lesson = "x/y", figure = "f"}}', "`pictures` belong"),
    ],
)
def test_the_kinds_of_questions_are_checked(tree: Path, toml: str, part: str) -> None:
    folder = tree / "interview/where-to-fuse"
    folder.mkdir(parents=True)
    (folder / "questions.toml").write_text(f"[questions.q]\nlevel = 1\n{toml}\n")
    for lang in ("zh", "en"):
        (folder / f"{lang}.md").write_text(QUESTION)
    found = sentences(tree)
    assert any(part in sentence for sentence in found) if part else found == []


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
