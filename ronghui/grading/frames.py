"""Reads the frames of a submission's child as what the driver would have sent: any code there can write a frame.

Parts of another type than the driver gives them are left out, so that who reads on may compare and show them.
What was observed stays as it is: the ladder compares it with care.
"""

from __future__ import annotations

from collections.abc import Mapping

from ronghui.sandbox import Value

LAST_LINE = 1_000_000


def believable(frames: Mapping[str, Value]) -> dict[str, Value]:
    """The frames of one submission, under the same labels."""
    return {label: _frame(label.partition("/")[0], value) for label, value in frames.items()}


def as_dict(value: Value) -> dict[str, Value]:
    """The value where it is a dict, else an empty one."""
    return value if isinstance(value, dict) else {}


def exception_of(value: Value) -> dict[str, Value]:
    """An exception as `sealed.describe` tells it; empty where no type of it is named."""
    told = as_dict(value)
    if not isinstance(told.get("type"), str):
        return {}
    kept = {name: told[name] for name in ("type", "message", "text", "module_not_found") if type(told.get(name)) is str}
    line, bases = told.get("line"), told.get("bases")
    return {
        **kept,
        "line": line if type(line) is int and 0 < line < LAST_LINE else None,
        "bases": [base for base in bases if isinstance(base, str)] if isinstance(bases, list) else [],
    }


def _frame(kind: str, value: Value) -> Value:
    match kind:
        case "load" | "driver-error":
            return exception_of(value)
        case "entries":
            return {name: _entry(entry) for name, entry in as_dict(value).items()}
        case "submission" if isinstance(value, dict):
            digests = as_dict(value.get("inputs_after"))
            return {
                "observed": as_dict(value.get("observed")),
                "raised": exception_of(value.get("raised")),
                "inputs_after": {name: text for name, text in digests.items() if isinstance(text, str)},
            }
    return None


def _entry(value: Value) -> dict[str, Value]:
    told = as_dict(value)
    kind, listed = told.get("kind"), told.get("parameters")
    parameters = [p for p in listed if _is_parameter(p)] if isinstance(listed, list) else None
    return {"kind": kind if isinstance(kind, str) else "missing", "parameters": parameters}


def _is_parameter(value: Value) -> bool:
    return isinstance(value, list | tuple) and [type(part) for part in value] == [str, str, bool]
