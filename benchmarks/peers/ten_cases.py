"""The cases of one exercise judged the plain way: in this very process, with torch.allclose and nothing around it.

The environment variable TEN_CASES names a JSON file that verdict.py wrote: `observing`, `checks` and `reference`
(sources), `submissions` ({name: source}), `cases` (ids), `seed`, `entry` and `tolerances` ({observation: {rtol, atol}}).
Importing this module runs the reference, so a warm process has its answers ready, as our grader has.

    python ten_cases.py <submission>     a cold process: imports torch, judges, prints {case: right}
"""

from __future__ import annotations

import copy
import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch

ASKED = json.loads(Path(os.environ["TEN_CASES"]).read_text(encoding="utf-8"))


def module(name: str, source: str) -> ModuleType:
    made = sys.modules[name] = ModuleType(name)
    exec(compile(source, f"<{name}>", "exec"), made.__dict__)
    return made


def see(submission: Any, case: str) -> dict[str, Any]:
    """What `submission`, a module or anything with the entry as attribute, does on one case."""
    torch.default_generator.manual_seed(ASKED["seed"])
    try:
        return dict(CHECKS.observe(submission, copy.deepcopy(INPUTS[case])))
    except Exception as error:
        return {"raised": type(error).__name__}


def agrees(submission: Any, case: str) -> bool:
    got, expected = see(submission, case), EXPECTED[case]
    return got.keys() == expected.keys() and all(close(name, expected[name], got[name]) for name in expected)


def close(name: str, expected: Any, got: Any) -> bool:
    if isinstance(expected, torch.Tensor) and isinstance(got, torch.Tensor):
        alike = expected.shape == got.shape and expected.dtype == got.dtype
        return alike and torch.allclose(got, expected, **ASKED["tolerances"][name], equal_nan=True)
    return type(expected) is type(got) and bool(expected == got)


def verdict(source: str) -> dict[str, bool]:
    """{case: right} of a submission's source."""
    submission = module("submission", source)
    return {case: agrees(submission, case) for case in ASKED["cases"]}


module("observing", ASKED["observing"])
CHECKS = module("checks", ASKED["checks"])
INPUTS = CHECKS.cases(np.random.default_rng(ASKED["seed"]), {})
REFERENCE = module("reference", ASKED["reference"])
EXPECTED = {case: see(REFERENCE, case) for case in ASKED["cases"]}

if __name__ == "__main__":
    print(json.dumps(verdict(ASKED["submissions"][sys.argv[1]])))
