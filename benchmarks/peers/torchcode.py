"""TorchCode's judge on our cases: importing this adds them to its tasks, as a file in its own tasks folder would.

A line of stdout a case, `✅ [3/10] name` where it is right, is all that `check` gives; `read` makes verdicts of it.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

TASK = "ten_cases"
SCRIPT = """import sys
sys.modules["IPython"] = None  # the judge does without it; looking for it would only make it slower
{submission}
import torchcode
torchcode.register()
from torch_judge import check
check("{task}")
"""
CELL = """{submission}
check("{task}")
"""
TEST = """from types import SimpleNamespace
import ten_cases
assert ten_cases.agrees(SimpleNamespace({entry}={{fn}}), "{case}"), "Values differ"
"""


def register() -> None:
    from torch_judge.tasks import TASKS

    asked = json.loads(Path(os.environ["TEN_CASES"]).read_text(encoding="utf-8"))
    TASKS[TASK] = {
        "title": asked["entry"],
        "difficulty": "Medium",
        "function_name": asked["entry"],
        "hint": "",
        "tests": [{"name": case, "code": TEST.format(entry=asked["entry"], case=case)} for case in asked["cases"]],
    }


def read(printed: str) -> dict[str, bool]:
    """{case: right} from what `check` printed."""
    plain = re.sub(r"\033\[\d+m", "", printed)
    return {case: mark == "✅" for mark, case in re.findall(r"^  (✅|❌|💥) \[\d+/\d+\] (\S+)", plain, re.MULTILINE)}
