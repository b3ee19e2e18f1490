"""Golden messages: what a learner is told, for every rung and kind of observation, in both languages, word by word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ronghui.catalog import LANGUAGES, ROOT, Catalog, Exercise, load_catalog
from ronghui.catalog.models import ExerciseSpec, Language
from ronghui.extraction import sentences
from ronghui.grading import Grader, RunResult, Submission, Verdict
from ronghui.grading.grader import MAX_CODE, Submission, run_difference
from ronghui.grading.judge import judge
from ronghui.grading.ladder import RUNGS, Difference
from ronghui.grading.messages import MAX_WORDS, cause, plain, sentence
from ronghui.language import translator
from ronghui.sandbox import Isolation, Outcome, Sandbox

GOLDEN = tomllib.loads((Path(__file__).parent / "golden/messages.toml").read_text(encoding="utf-8"))["golden"]
EXERCISES = load_catalog().exercises
SEED = 5
OFFERED = ("json", "math", "numpy")
SEALED = Isolation(3, "sealed")

CHECKS = {
    "numpy": """
import numpy as np

def cases(rng, data):
    return {"hand": {"x": np.array([1.0, 2.0, 3.0]), "by": 2.0}}

def observe(submission, inputs):
    return {"y": submission.f(inputs["x"], inputs["by"])}
""",
    "torch": """
import torch
from observing import gradients, leaf

def cases(rng, data):
    return {"hand": {"x": torch.tensor([1.0, 2.0, 3.0]), "by": 2.0}}

def observe(submission, inputs):
    x = leaf(inputs["x"])
    y = submission.f(x, inputs["by"])
    return {"y": y, **gradients(y, x=x)}
""",
    "parameters": """
import torch
from observing import load_parameters

def cases(rng, data):
    return {"hand": {"x": torch.tensor([1.0, 2.0, 3.0]), "by": 2.0}}

def observe(submission, inputs):
    state = {"weight": torch.zeros(1, 3), "bias": torch.zeros(1)}
    return {"y": load_parameters(submission.f(inputs["x"], inputs["by"]), state)(inputs["x"])}
""",
}
RETURNING = {
    "numpy": "import numpy as np\n\n\ndef f(x, by):\n    return {}\n",
    "torch": "import torch\n\n\ndef f(x, by):\n    return {}\n",
}
Make = Callable[..., Exercise]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a toy exercise: one entry `f(x, by)`, one case `hand`, observed as `y` (and `grad_x` in torch)."""

    def made(golden: dict[str, Any]) -> Exercise:
        stack = golden.get("stack", "numpy")
        solution = golden.get("solution") or RETURNING[stack].format(golden["right"])
        for name, text in {"checks": CHECKS[golden.get("checks", stack)], "starter": "", "solution": solution}.items():
            (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
        spec = ExerciseSpec.model_validate(
            {
                "version": 1, "unit": "toys", "order": 1, "difficulty": 1, "minutes": 1, "stack": stack,
                "entries": ["f"], "cases": ["hand"], "forbidden": golden.get("forbidden", ()),
                "observations": {"y": golden.get("observation", {}), "grad_x": {"gradient": True}},
            }
        )  # fmt: skip
        return Exercise("toys/f", tmp_path, tmp_path / "solution.py", spec, {})

    return made


def told(verdict: Verdict, lang: Language, offered: tuple[str, ...] = OFFERED) -> str:
    """The one sentence that the command line prints of a verdict."""
    _ = translator(lang)
    first = verdict.first_failing
    return cause(verdict, _, offered) or (sentence(first.difference, _, offered) if first and first.difference else "")


def code_of(golden: dict[str, Any]) -> str:
    return golden.get("code") or RETURNING[golden.get("stack", "numpy")].format(golden["wrong"])


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden["id"])
def test_the_message_is_the_golden_one(golden: dict[str, Any], make: Make, grader: Grader) -> None:
    verdict = grader.grade(Submission(make(golden), code_of(golden), SEED)).verdict
    first = verdict.cause or (verdict.first_failing.difference if verdict.first_failing else None)
    assert first is not None, verdict
    assert {"en": told(verdict, "en"), "zh": told(verdict, "zh")} == {"en": golden["en"], "zh": golden["zh"]}
