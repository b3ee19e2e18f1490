"""The grader end to end, in real sealed children: every status, the messages, the stored form."""

from __future__ import annotations

import json
import threading

import pytest

from ronghui.catalog import Catalog, Exercise
from ronghui.grading import Grader, Submission, Verdict
from ronghui.grading import grader as grading
from ronghui.grading.judge import behaves_alike
from ronghui.grading.messages import cause, sentence
from ronghui.grading.observing import parameter_gradients
from ronghui.grading.report import from_stored, to_json, to_stored
from ronghui.language import translator
from ronghui.sandbox import Sandbox, Value


@pytest.fixture
def concat(catalog: Catalog) -> Exercise:
    return catalog.exercises["foundations/concat_features"]


def verdict_of(grader: Grader, exercise: Exercise, body: str) -> Verdict:
    return grader.grade(Submission(exercise, "import numpy as np\n" + body, 5)).verdict


def said(verdict: Verdict, lang: str = "en") -> str:
    _ = translator("zh" if lang == "zh" else "en")
    why = cause(verdict, _, ("numpy",))
    first = verdict.first_failing
    if why or first is None or first.difference is None:
        return why
    return sentence(first.difference, _, ("numpy",))


@pytest.mark.parametrize(
    "body, status, en, zh",
    [
        ("def other():\n    pass", "fail", "There is no function `concat_features`", "没有函数 `concat_features`"),
        ("concat_features = 3", "fail", "is to be a function", "应当是一个函数"),
        ("def concat_features(img):\n    return img", "fail", "cannot be called as", "不能按"),
        ("def concat_features(img, txt):\n    1/0", "fail", "ZeroDivisionError on line 3", "第 3 行抛出 ZeroDivisionError"),
        ("def concat_features(img, txt):\n    pass", "fail", "is None", "是 None"),
        ("def concat_features(img, txt):\n    return [1]", "fail", "is of type list", "类型是 list"),
        ("def concat_features(img, txt):\n    return img", "fail", "has shape (3,); (5,) was expected", "形状是 (3,)，应为 (5,)"),
        ("import pandas", "error", "`pandas` is not offered", "不提供模块 `pandas`"),
        ("raise RuntimeError('at import')", "error", "RuntimeError on line 2: at import", "第 2 行抛出 RuntimeError"),
        ("def concat_features(img, txt)\n    return img", "ungradable", "Line 2 is not valid Python", "第 2 行不是合法的 Python"),
        ("def concat_features(img, txt):\n    raise NotImplementedError", "not_attempted", "", ""),
        ("import os\ndef concat_features(img, txt):\n    os._exit(0)", "fail", "left the interpreter", "退出了解释器"),
        ("def concat_features(img, txt):\n    raise SystemExit(0)", "fail", "SystemExit", "SystemExit"),
    ],
)  # fmt: skip
def test_each_failure_has_its_status_and_its_sentence(
    grader: Grader, concat: Exercise, body: str, status: str, en: str, zh: str
) -> None:
    verdict = verdict_of(grader, concat, body)
    assert verdict.status == status
    assert en in said(verdict)
    assert zh in said(verdict, "zh")


def test_an_endless_loop_is_a_timeout_within_the_budget(grader: Grader, concat: Exercise) -> None:
    quick = concat.spec.model_copy(update={"budget": concat.spec.budget.model_copy(update={"floor": 0.3})})
    exercise = Exercise(concat.id, concat.folder, concat.solution_path, quick, concat.words)
    verdict = verdict_of(grader, exercise, "def concat_features(img, txt):\n    while True:\n        pass")
    assert verdict.status == "timeout"
    assert "are allowed here" in said(verdict)
    assert [case.status for case in verdict.cases][1:] == ["not_attempted"] * (len(verdict.cases) - 1)


def test_an_error_that_torch_raises_is_no_unwritten_answer(grader: Grader, catalog: Catalog) -> None:
    exercise = catalog.exercises["attention/cross_attention"]
    entry = exercise.spec.entries[0]
    code = f"import torch\n\n\ndef {entry}(*a, **k):\n    return torch.nn.Module()(1)\n"
    assert grader.grade(Submission(exercise, code, 5)).verdict.status == "fail"


def test_refusals_that_are_accepted_are_alike_and_others_are_not(concat: Exercise) -> None:
    def raising(*bases: str) -> dict[str, Value]:
        return {"raised": {"type": bases[0], "bases": list(bases)}}

    plain, axis = raising("ValueError", "Exception"), raising("AxisError", "ValueError", "Exception")
    assert behaves_alike(concat, plain, axis, plain)
    assert not behaves_alike(concat, plain, axis, {"observed": {}})
    assert not behaves_alike(concat, plain, raising("TypeError", "Exception"), plain)


def test_a_frozen_parameter_has_no_gradient_and_no_error() -> None:
    torch = pytest.importorskip("torch")
    module = torch.nn.Linear(2, 1)
    module.bias.requires_grad_(False)
    found = parameter_gradients(module, module(torch.ones(3, 2)))
    assert found["bias"] is None
    assert found["weight"].tolist() == [[3.0, 3.0]]


def test_a_comparison_patched_in_the_child_changes_nothing(grader: Grader, concat: Exercise) -> None:
    verdict = verdict_of(
        grader,
        concat,
        "np.allclose = np.array_equal = lambda *a, **k: True\ndef concat_features(img, txt):\n    return img * 0",
    )
    assert verdict.status == "fail"


def test_renamed_parameters_and_extra_defaults_are_accepted(grader: Grader, concat: Exercise) -> None:
    body = (
        "def concat_features(a, b, check=True):\n    if a.ndim != 1 or b.ndim != 1:\n        raise ValueError\n"
        "    return np.hstack([a, b])"
    )
    assert verdict_of(grader, concat, body).status == "pass"


def test_the_same_seed_gives_the_same_verdict(grader: Grader, concat: Exercise) -> None:
    code = concat.mistakes["swapped-order"]
    one, two = (grader.grade(Submission(concat, code, 11)).verdict for _ in range(2))
    assert one.cases == two.cases


def test_a_fresh_seed_is_chosen_each_time(grader: Grader, concat: Exercise) -> None:
    seeds = set()
    for _ in range(3):
        grader.prepare(concat)
        grader.wait_until_prepared(concat)  # a seed serves twice only where the next one is not ready
        seeds.add(grader.grade(Submission(concat, concat.solution)).verdict.seed)
    assert len(seeds) == 3


def test_whoever_submits_again_never_waits_for_the_background(
    sandbox: Sandbox, catalog: Catalog, concat: Exercise, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many other seeds and exercises have come in between; and a loop gets this exercise's own budget."""
    monkeypatch.setattr(grading, "KEPT_TWINS", 2)
    grader, go_on = Grader(sandbox), threading.Event()
    first = grader.grade(Submission(concat, concat.solution)).verdict
    grader.wait_until_prepared(concat)
    second = grader.grade(Submission(concat, concat.solution)).verdict
    grader.wait_until_prepared(concat)
    third = grader.grade(Submission(concat, concat.solution)).verdict
    assert len({first.seed, second.seed, third.seed}) == 3
    grader.wait_until_prepared(concat)
    for seed in range(3):
        grader.grade(Submission(catalog.exercises["foundations/batch_concat"], "pass", seed))
    grader._preparing.submit(go_on.wait)
    fourth = grader.grade(Submission(concat, concat.solution)).verdict
    loop = grader.grade(Submission(concat, "while True: pass")).verdict
    go_on.set()
    grader.close()
    assert fourth.seed not in (first.seed, second.seed, third.seed)
    assert (loop.status, loop.seed) == ("timeout", fourth.seed)
    assert loop.milliseconds.run < 1000 * (concat.spec.budget.floor + 1)


def test_the_json_verdict_has_the_promised_keys(grader: Grader, concat: Exercise) -> None:
    graded = grader.grade(Submission(concat, concat.mistakes["swapped-order"], 1))
    report = json.loads(json.dumps(to_json(graded, concat), allow_nan=False))
    assert {
        "exercise", "version", "status", "seed", "code_sha256", "isolation", "milliseconds", "cases", "mistake", "stdout",
    } <= set(report)  # fmt: skip
    assert set(report["isolation"]) == {"level", "name"}
    assert set(report["milliseconds"]) == {"run", "total"}
    assert {
        "id", "status", "rung", "observation", "got", "expected", "max_abs_error", "wrong_fraction", "first_wrong", "message",
    } == set(report["cases"][0])  # fmt: skip
    assert set(report["mistake"]["message"]) == {"zh", "en"}


def test_a_stored_verdict_comes_back_as_it_was(grader: Grader, concat: Exercise) -> None:
    for code in (concat.mistakes["swapped-order"], concat.solution, "def f(:", "import pandas"):
        verdict = grader.grade(Submission(concat, code, 1)).verdict
        back = from_stored(json.loads(json.dumps(to_stored(verdict))))
        assert (back.cases, back.cause, back.status, back.mistake) == (
            verdict.cases, verdict.cause, verdict.status, verdict.mistake,
        )  # fmt: skip


def test_a_run_prints_and_judges_nothing(grader: Grader, concat: Exercise) -> None:
    result = grader.run(concat, "print('hello')\nif __name__ == '__main__':\n    print('main')\n1/0")
    assert result.stdout == "hello\nmain\n"
    assert result.raised is not None
    assert (result.raised["type"], result.raised["line"]) == ("ZeroDivisionError", 4)


def test_a_sandbox_that_is_gone_is_our_fault_and_counts_for_nothing(concat: Exercise) -> None:
    sandbox = Sandbox()
    sandbox.start()
    sandbox.close()
    grader = Grader(sandbox)
    graded = grader.grade(Submission(concat, concat.solution, 1))
    assert graded.verdict.status == "ungradable"
    assert "The fault is ours" in said(graded.verdict)
    assert grader.run(concat, "print(1)").ending == "lost"
    grader.close()
