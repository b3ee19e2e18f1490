"""Runs in a sealed child: makes the cases from the seed, calls the code under test, sends what it saw.

It compares nothing and knows no answer: it shares the interpreter with the learner's code.
`values`: subjects (names of sources to run), cases (ids, in order), entries, seed, data, trusted (bool).
Frames: `load/<subject>`, `entries/<subject>`, `<subject>/<case>`, and from trusted jobs `inputs/<case>`,
`digests/<case>` and `cpu/<subject>`.
"""

import inspect
import time
from typing import Any

import numpy as np
import sealed

asked = sealed.values


def parameters_of(function: Any) -> list[tuple[str, str, bool]] | None:
    """[(name, kind, has default)] of a callable, or None where Python cannot tell."""
    try:
        listed = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return None
    return [(p.name, str(p.kind.name), p.default is not p.empty) for p in listed]


def entries_of(module: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in asked["entries"]:
        entry = getattr(module, name, None)
        kind = "missing" if entry is None else "class" if isinstance(entry, type) else "function"
        if entry is not None and not callable(entry):
            kind = "not callable"
        found[name] = {"kind": kind, "parameters": parameters_of(entry) if callable(entry) else None}
    return found


def run_case(checks: Any, module: Any, inputs: dict[str, Any]) -> dict[str, Any]:
    sealed.seed(asked["seed"])
    seen: dict[str, Any] = {}
    try:
        seen["observed"] = checks.observe(module, inputs)
    except BaseException as error:
        seen["raised"] = sealed.describe(error)
    seen["inputs_after"] = digests(inputs)
    return seen


def digests(inputs: dict[str, Any]) -> dict[str, str]:
    """A digest of each input: whether a call changed one can be seen without sending them all."""
    return {name: sealed.digest(value) for name, value in inputs.items()}


def run_subject(subject: str) -> None:
    start = time.process_time()
    try:
        module = sealed.load(subject, register_as="submission")
    except BaseException as error:
        sealed.emit(f"load/{subject}", sealed.describe(error))
        return
    sealed.emit(f"load/{subject}", None)
    sealed.emit(f"entries/{subject}", entries_of(module))
    sealed.load("observing")
    checks = sealed.load("checks")
    sealed.seed(asked["seed"])
    cases = checks.cases(np.random.default_rng(asked["seed"]), asked["data"])
    for case in asked["cases"]:
        inputs = cases.pop(case)
        if asked["trusted"]:
            sealed.emit(f"inputs/{case}", inputs)
            sealed.emit(f"digests/{case}", digests(inputs))
        sealed.emit(f"{subject}/{case}", run_case(checks, module, inputs))
    if asked["trusted"]:
        sealed.emit(f"cpu/{subject}", time.process_time() - start)


for subject in asked["subjects"]:
    run_subject(subject)
