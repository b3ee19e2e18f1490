"""The command line, as teachers and scripts call it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from ronghui.catalog import ROOT

SOLUTION = ROOT / "solutions/foundations/concat_features.py"
MISTAKES = ROOT / "exercises/foundations/concat_features/mistakes"


def ronghui(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ronghui", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_all_passing_ends_with_0_one_verdict_a_line() -> None:
    done = ronghui("grade", "foundations/concat_features", str(SOLUTION), str(SOLUTION), "--json", "--seed", "7")
    assert done.returncode == 0, done.stderr
    verdicts = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(v["status"], v["seed"]) for v in verdicts] == [("pass", 7), ("pass", 7)]


def test_a_failing_file_ends_with_1_and_names_the_mistake() -> None:
    done = ronghui("grade", "foundations/concat_features", str(SOLUTION), str(MISTAKES / "stacked.py"))
    assert done.returncode == 1, done.stderr
    assert "[stacked]" in done.stdout


def test_what_cannot_be_graded_ends_with_2(tmp_path: Path) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text("def f(:\n")
    assert ronghui("grade", "foundations/concat_features", str(broken)).returncode == 2
    assert ronghui("grade", "foundations/concat_features", str(tmp_path / "absent.py")).returncode == 2
    assert ronghui("grade", "no/such", str(SOLUTION)).returncode == 2
    assert ronghui("grade").returncode == 2


def test_without_isolation_a_verdict_says_so() -> None:
    done = ronghui(
        "grade",
        "foundations/concat_features",
        str(MISTAKES / "swapped-order.py"),
        "--json",
        RONGHUI_ISOLATION="process",
    )
    verdict = json.loads(done.stdout)
    assert verdict["isolation"] == {"level": 1, "name": "process"}
    assert verdict["mistake"]["id"] == "swapped-order"


def test_the_list_names_everything_with_its_ids() -> None:
    listed = json.loads(ronghui("list", "--json").stdout)
    assert {"units", "lessons", "exercises", "questions"} <= set(listed)
    exercise = next(e for e in listed["exercises"] if e["id"] == "foundations/concat_features")
    assert exercise["signatures"]["concat_features"].startswith("concat_features(img: np.ndarray, txt: np.ndarray)")
    assert exercise["cases"]
    assert exercise["mistakes"]
    kinds = {question["kind"] for question in listed["questions"]}
    assert kinds == {"open", "single", "multiple", "numeric", "order", "line"}


def test_check_is_clean_and_ends_with_0() -> None:
    done = ronghui("check")
    assert (done.returncode, done.stdout.splitlines()[-1].endswith("clean")) == (0, True), done.stdout
