"""What a job brings back, the same at every level."""

import numpy as np
import pytest

from ronghui.sandbox import Opaque, Outcome, Tensor

MODEL = """
import torch
from torch import nn

def answer(x):
    layer = nn.Linear(3, 1)
    loss = layer(x).pow(2).mean()
    loss.backward()
    lstm = nn.LSTM(3, 4, batch_first=True)
    states, _ = lstm(x[None])
    optimizer = torch.optim.Adam(lstm.parameters())
    states.sum().backward()
    optimizer.step()
    torch.set_num_threads(4)
    return {"loss": loss, "gradient": layer.weight.grad, "states": states.detach(), "threads": torch.get_num_threads(),
            "input": x, "half": x.to(torch.bfloat16)}
"""


def error_of(outcome: Outcome) -> dict[str, object]:
    error = outcome.frames["error"]
    assert isinstance(error, dict)
    return error


def test_arrays_go_in_and_come_out(run) -> None:
    outcome = run("def answer(x, k):\n    x *= k\n    return x", values={"x": np.arange(3.0), "k": 2})
    assert outcome.ending == "finished"
    assert outcome.fault is None
    np.testing.assert_array_equal(outcome.frames["answer"], [0, 2, 4])
    assert 0 < outcome.cpu_seconds < 1
    assert 0 < outcome.wall_seconds < 10


def test_torch_runs_forward_and_backward(run) -> None:
    x = Tensor(np.ones((2, 3), "f4"), requires_grad=True)
    outcome = run(MODEL, values={"x": x}, stack="torch")
    assert outcome.ending == "finished", outcome
    answer = outcome.frames["answer"]
    assert answer["loss"].array.shape == ()
    assert answer["loss"].requires_grad
    assert answer["gradient"].array.shape == (1, 3)
    assert answer["states"].array.shape == (1, 2, 4)
    assert answer["threads"] == 1
    assert answer["half"] == Opaque("torch.Tensor[torch.bfloat16]")
    np.testing.assert_array_equal(answer["input"].array, x.array)


def test_one_seed_gives_one_answer(run) -> None:
    source = "import random, numpy as np\ndef answer():\n    return random.random(), np.random.rand()"
    first, again, other = (run(source, seed=seed).frames["answer"] for seed in (1, 1, 2))
    assert first == again != other


def test_torch_is_seeded(run_sealed) -> None:
    source = "import torch\ndef answer():\n    return torch.rand(3)"
    first, again, other = (run_sealed(source, seed=s, stack="torch").frames["answer"].array for s in (1, 1, 2))
    assert (first == again).all()
    assert (first != other).any()


def test_sets_iterate_in_one_order(run) -> None:
    source = "def answer():\n    return list({'a', 'b', 'c', 'd', 'e'})"
    assert run(source).frames["answer"] == run(source).frames["answer"]


def test_prints_are_captured(run) -> None:
    outcome = run("import sys\nprint('你好', 1)\nprint('warned', file=sys.stderr)\nprint('no end', end='')")
    assert outcome.stdout == "你好 1\nwarned\nno end"
    assert not outcome.stdout_truncated


def test_text_cannot_command_a_terminal(run) -> None:
    assert run(r"print('\x1b[31mred\x1b[0m \x07\u202eback\r\nline')").stdout == "red back\nline\n"


def test_an_exception_names_the_learners_own_line(run) -> None:
    source = "import json\n\ndef answer():\n    return inner()\n\ndef inner():\n    return json.loads('{')\n"
    error = error_of(run(source))
    assert error["type"] == "JSONDecodeError"
    assert error["bases"][:2] == ["JSONDecodeError", "ValueError"]
    assert (error["line"], error["text"]) == (7, "    return json.loads('{')")


def test_a_syntax_error_has_line_and_offset(run) -> None:
    error = error_of(run("a = 1\nb = = 2\n"))
    assert (error["type"], error["line"], error["offset"], error["text"]) == ("SyntaxError", 2, 5, "b = = 2")


@pytest.mark.parametrize(
    "source, name",
    [
        ("import sys; sys.exit(0)", "SystemExit"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
        ("class Own(BaseException):\n    def __str__(self): raise self\nraise Own", "Own"),
        ("def f(): f()\nf()", "RecursionError"),
    ],
)
def test_every_exception_is_an_answer(run, source: str, name: str) -> None:
    outcome = run(source)
    assert outcome.ending == "finished"
    assert error_of(outcome)["type"] == name


def test_a_driver_may_raise_too(run) -> None:
    outcome = run("x = 1\nraise ValueError('mine')", driver="import sealed\nsealed.load('submission')")
    assert outcome.ending == "finished"
    assert outcome.frames["driver-error"]["message"] == "mine"
    assert outcome.frames["driver-error"]["line"] == 2


def test_a_missing_module_is_named(run) -> None:
    outcome = run("import pandas_is_not_here.frame")
    assert error_of(outcome)["module_not_found"] == "pandas_is_not_here"
    assert outcome.wall_seconds < 1


def test_what_is_not_offered_cannot_be_imported(run_sealed) -> None:
    for name in ("pandas", "sqlite3", "ronghui", "ronghui.sandbox", "streamlit"):
        assert error_of(run_sealed(f"import {name}"))["module_not_found"] == name.partition(".")[0]


def test_input_is_at_its_end(run) -> None:
    assert error_of(run("input('name? ')"))["type"] == "EOFError"


def test_a_submission_is_a_real_module(run) -> None:
    source = """
from __future__ import annotations
import inspect, sys, typing
from dataclasses import dataclass

@dataclass
class Batch:
    size: int
    kind: typing.ClassVar[str] = "train"

def answer():
    hints = typing.get_type_hints(Batch)
    return [__name__, sys.modules[__name__].Batch is Batch, hints["size"] is int, inspect.getsource(Batch.__init__)
            if False else inspect.getsource(answer).splitlines()[0], Batch(3).size]
"""
    assert run(source).frames["answer"] == ["submission", True, True, "def answer():", 3]


def test_run_alone_executes_the_main_block(run) -> None:
    driver = "import sealed\nsealed.load('submission', as_main=True)"
    assert run("if __name__ == '__main__':\n    print('shown')", driver=driver).stdout == "shown\n"


def test_a_source_can_be_registered_under_another_name(run) -> None:
    driver = """
import sealed
sealed.load("submission", register_as="reference")
import reference
sealed.emit("same", reference.x)
"""
    assert run("x = 5", driver=driver).frames == {"same": 5}


def test_of_two_frames_with_one_label_the_first_counts(run) -> None:
    driver = "import sealed\nsealed.emit('a', 1)\nsealed.emit('a', 2)\nsealed.emit('b', [])"
    assert run("", driver=driver).frames == {"a": 1, "b": []}


def test_traces_of_one_job_are_not_seen_by_the_next(run) -> None:
    run("import numpy\nnumpy.add = None\nimport builtins\nbuiltins.len = None")
    assert run("import numpy\ndef answer():\n    return len([numpy.add(1, 2)])").frames["answer"] == 1


def test_a_large_array_comes_through(run) -> None:
    x = np.random.default_rng(0).normal(size=(700, 1000))
    outcome = run("def answer(x):\n    return x + 1", values={"x": x})
    np.testing.assert_array_equal(outcome.frames["answer"], x + 1)
