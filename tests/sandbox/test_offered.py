"""Everything offered.toml names works inside the seal."""

import pytest

from ronghui.sandbox import offered
from ronghui.sandbox.job import Job

DRIVER = """
import importlib, sealed, time
for name in sealed.values["modules"]:
    try:
        importlib.import_module(name)
    except BaseException as error:
        sealed.emit(f"module {name}", sealed.describe(error))
for number, snippet in enumerate(sealed.values["snippets"]):
    try:
        exec(compile(snippet, "<warm-up>", "exec"), {"__name__": "__main__"})
    except BaseException as error:
        sealed.emit(f"snippet {number}", sealed.describe(error, "warm-up"))
sealed.emit("done", True)
"""


@pytest.mark.parametrize("stack", ["numpy", "torch"])
def test_every_entry_runs_sealed(sealed_sandbox, stack: str) -> None:
    entry = offered.read(stack)
    values = {"modules": list(entry.modules), "snippets": list(entry.warm_up)}
    outcome = sealed_sandbox.run(Job(driver=DRIVER, values=values, stack=stack))
    assert outcome.ending == "finished", outcome
    assert outcome.frames == {"done": True}


def test_offered_names_are_top_level(sealed_sandbox) -> None:
    assert "math" in sealed_sandbox.offered("numpy")
    assert "torch" not in sealed_sandbox.offered("numpy")
    assert {"torch", "numpy", "typing"} <= set(sealed_sandbox.offered("torch"))
    assert not any("." in name for name in sealed_sandbox.offered("torch"))


def test_torch_compile_says_why_not(run_sealed) -> None:
    error = run_sealed("import torch\n@torch.compile\ndef f(x): return x", stack="torch").frames["error"]
    assert "torch.compile is not available" in error["message"]
    assert error["line"] == 2
