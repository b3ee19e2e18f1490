"""Golden messages: what a learner is told, for every rung and kind of observation, in both languages, word by word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ronghui.catalog import LANGUAGES, ROOT, Exercise, load_catalog
from ronghui.catalog.models import ExerciseSpec, Language
from ronghui.extraction import sentences
from ronghui.grading import Grader, RunResult, Submission, Verdict
from ronghui.grading.grader import MAX_CODE, run_difference
from ronghui.grading.judge import judge
from ronghui.grading.ladder import RUNGS, Difference
from ronghui.grading.messages import MAX_WORDS, cause, sentence
from ronghui.language import translator
from ronghui.sandbox import Ending, Isolation, Outcome, Sandbox
from ui.verdict import _escaped

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


def rung_of(verdict: Verdict) -> str:
    first = verdict.first_failing
    difference = verdict.cause or (first.difference if first else None)
    return difference.rung if difference else ""


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden["id"])
def test_the_message_is_the_golden_one(golden: dict[str, Any], make: Make, grader: Grader) -> None:
    verdict = grader.grade(Submission(make(golden), code_of(golden), SEED)).verdict
    assert (told(verdict, "en"), told(verdict, "zh")) == (golden["en"], golden["zh"])
    named = golden["id"].partition(":")[0]
    assert rung_of(verdict) == {"statistic": "values"}.get(named, named)


# Endings whose numbers no run repeats, or that no submission can bring about: what came back is given.
ENDED: list[tuple[str, dict[str, Any], str, str]] = [
    (
        "timeout", {"cpu_seconds": 2.004, "wall_seconds": 2.3},
        "`f` with `x float64 (3,), by 2`: Stopped after 2.0 s of computing; 2.0 s are allowed here.",
        "用 `x float64 (3,), by 2` 调用 `f`：计算了 2.0 秒后被停止；这里允许 2.0 秒。",
    ),
    (
        "timeout", {"cpu_seconds": 0.02, "wall_seconds": 14.0},
        "`f` with `x float64 (3,), by 2`: Stopped after 14.0 s: your code was waiting, or the machine is very busy.",
        "用 `x float64 (3,), by 2` 调用 `f`：14.0 秒后被停止：你的代码在等待，或者机器非常繁忙。",
    ),
    (
        "memory", {"fault": "SIGKILL"},
        "`f` with `x float64 (3,), by 2`: Your code asked for more memory than the 1024 MiB allowed here.",
        "用 `x float64 (3,), by 2` 调用 `f`：你的代码要的内存超过了这里允许的 1024 MiB。",
    ),
    (
        "finished", {},
        "`f` with `x float64 (3,), by 2`: Your code left the interpreter before this case was finished.",
        "用 `x float64 (3,), by 2` 调用 `f`：这个用例还没结束，你的代码就退出了解释器。",
    ),
    (
        "crashed", {"fault": "malformed node: ValueError"},
        "`f` with `x float64 (3,), by 2`: Your code left the interpreter before this case was finished.",
        "用 `x float64 (3,), by 2` 调用 `f`：这个用例还没结束，你的代码就退出了解释器。",
    ),
]  # fmt: skip


def judged(exercise: Exercise, grader: Grader, ending: Ending, entered: bool = True, **facts: Any) -> Verdict:
    """The verdict on a submission that ended this way during its first case, or before its entries were seen."""
    twins = grader._run_twins(exercise, SEED)
    frames = {"load/submission": None, "entries/submission": twins.entries["reference"]} if entered else {}
    told = {"stdout": "", "cpu_seconds": 0.1, "wall_seconds": 0.2, "isolation": SEALED} | facts
    return judge(exercise, "x", twins, Outcome(ending=ending, frames=frames, **told), 0.0).verdict


@pytest.mark.parametrize("ending, facts, en, zh", ENDED)
def test_an_ending_is_told_in_the_golden_words(
    ending: Ending, facts: dict[str, Any], en: str, zh: str, make: Make, grader: Grader
) -> None:
    verdict = judged(make({"right": "x * by"}), grader, ending, **facts)
    assert (told(verdict, "en"), told(verdict, "zh")) == (en, zh)


def test_no_call_is_named_where_none_was_made(make: Make, grader: Grader) -> None:
    exercise = make({"right": "x * by"})
    endless_import = judged(exercise, grader, "timeout", entered=False, cpu_seconds=2.0)
    assert told(endless_import, "en") == "Stopped after 2.0 s of computing; 2.0 s are allowed here."


UNGRADED = [
    (
        "too-long",
        f"The code is {MAX_CODE + 1} characters long; at most {MAX_CODE} are taken.",
        f"代码长 {MAX_CODE + 1} 个字符，最多接受 {MAX_CODE} 个。",
    ),
    (
        "fault",
        "This exercise could not be graded. The fault is ours, and nothing is counted.",
        "这道题没能判分。错在我们，这次不计。",
    ),
    (
        "lost",
        "The worker was lost while your code ran. Please submit again; nothing is counted.",
        "运行你的代码时工作进程丢失了。请再提交一次，这次不计。",
    ),
]


@pytest.mark.parametrize("kind, en, zh", UNGRADED)
def test_what_was_not_graded_is_told_in_the_golden_words(
    kind: str, en: str, zh: str, make: Make, grader: Grader
) -> None:
    if kind == "lost":
        run = RunResult("lost", "", None, 0.0, 5.0, 512)
        said = tuple(sentence(run_difference(run), translator(lang)) for lang in ("en", "zh"))
    else:
        code = "#" * (MAX_CODE + 1) if kind == "too-long" else "x = 1"
        exercise = make({"solution": "raise RuntimeError('ours')"})
        verdict = grader.grade(Submission(exercise, code, SEED)).verdict
        said = told(verdict, "en"), told(verdict, "zh")
    assert said == (en, zh)


def test_every_rung_and_every_sentence_has_its_golden_message() -> None:
    rungs = {golden["id"].partition(":")[0] for golden in GOLDEN}
    assert set(RUNGS) <= rungs
    shown = "\n".join([golden["en"] for golden in GOLDEN] + [row[-2] for row in (*ENDED, *UNGRADED)])
    source = (ROOT / "ronghui/grading/messages.py").read_text(encoding="utf-8")
    for _line, template in sentences(source):
        pattern = re.sub(r"\\\{\w+\\\}", ".*", re.escape(template))
        assert re.search(pattern, shown), f"no golden message says: {template}"


# -- what holds for every message

UNWANTED = re.compile(r"/work|/tmp|/root|/home|site-packages|<submission>|\breference\b|参考|\x1b|\{[A-Za-z_]*\}")


def messages_of(verdict: Verdict, offered: tuple[str, ...]) -> Iterator[str]:
    differences = [verdict.cause, *(case.difference for case in verdict.cases)]
    for difference in filter(None, differences):
        for lang in LANGUAGES:
            yield sentence(difference, translator(lang), offered)


@pytest.mark.parametrize("id", EXERCISES)
def test_the_messages_of_every_stored_mistake_stand_on_a_line(id: str, grader: Grader, sandbox: Sandbox) -> None:
    exercise = EXERCISES[id]
    offered = tuple(sandbox.offered(exercise.spec.stack))
    for name, code in exercise.mistakes.items():
        verdict = grader.grade(Submission(exercise, code, SEED)).verdict
        messages = list(messages_of(verdict, offered))
        assert messages, f"{name} is told nothing"
        for message in messages:
            assert "\n" not in message, name
            assert len(message) <= 300, f"{name}: {len(message)} characters: {message}"
            assert not UNWANTED.search(message), f"{name}: {message}"


EVIL = [
    "`![x](http://example.org/x.png)",
    "`` `code` ```",
    "two\nlines\r\n\tand a tab",
    "\x1b[31mred\x1b[0m \x00 \x9b31m",
    "\u202egnp.exe \u2066 \u200b",
    "<b>bold</b> <script>alert(1)</script> **bold** $x^2$ :red[no] [a](b)",
    "cannot import name 'x' from 'numpy' (/work/main/.venv/lib/python3.12/site-packages/numpy/__init__.py)",
    "No such file or directory: '/work/main/solutions/foundations/concat_features.py'",
    'File "<submission>", line 3, in f',
    "{name} {entry} {0}",
    "word " * 5_000,
    "\U0001f600" * 1_000,
]


@pytest.mark.parametrize("text", EVIL, ids=range(len(EVIL)))
def test_a_learners_own_text_stays_on_one_bounded_line_and_does_nothing(text: str) -> None:
    where = (
        ("exception", text), ("text", text), ("line", 3), ("module", None), ("entry", "f"), ("given", "x 1"),
    )  # fmt: skip
    for detail in (where, (("expected_exception", "ValueError"), *where), (*where, ("ending", "finished"))):
        for lang in LANGUAGES:
            message = sentence(Difference("runs", detail=detail), translator(lang), OFFERED)
            assert message.isprintable()
            assert len(message) < 2 * MAX_WORDS
            assert not re.search(r"/work|site-packages|<submission>", message)
            assert message.count("`") == 4, "only our own code spans"
            escaped = re.sub(r"`[^`]*`", "", _escaped(message))
            assert not re.search(r"(?<!\\)[<$*\[\]!]", escaped), escaped


def test_harmless_text_is_told_as_it_is() -> None:
    for text in (
        "division by zero",
        "shapes (3,4) and (2,) not aligned: 4 (dim 1) != 2 (dim 0)",
        "and/or 1/2 a / b",
        "类型不对",
    ):
        detail = (("exception", "E"), ("text", text), ("line", 3), ("module", None))
        assert sentence(Difference("runs", detail=detail), translator("en")) == f"E on line 3: {text}"
