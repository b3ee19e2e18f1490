"""Compares an observed value with the reference's, rung by rung; the first failing rung speaks.

Everything here runs on the trusted side, on values decoded from the wire, with numpy only.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ronghui.catalog.models import Observation, Statistic
from ronghui.sandbox.job import Opaque, Tensor, Value

Rung = Literal[
    "defined",
    "signature",
    "runs",
    "returned",
    "type",
    "shape",
    "dtype",
    "finite",
    "values",
    "inputs",
    "gradient",
    "forbidden",
]
RUNGS: tuple[Rung, ...] = (
    "defined",
    "signature",
    "runs",
    "returned",
    "type",
    "shape",
    "dtype",
    "finite",
    "values",
    "inputs",
    "gradient",
    "forbidden",
)
Scalar = bool | int | float | str | None


@dataclass(frozen=True)
class Seen:
    """What kind of value it is: `ndarray`, `Tensor`, `list`, `dict`, `float`, ...; shape and dtype of arrays."""

    type: str
    shape: tuple[int, ...] | None = None
    dtype: str | None = None


@dataclass(frozen=True)
class FirstWrong:
    index: tuple[int, ...]
    got: Scalar
    expected: Scalar


@dataclass(frozen=True)
class Difference:
    """The first failing rung of one observation, in numbers; the sentence is made from it elsewhere."""

    rung: Rung
    observation: str = ""
    got: Seen | None = None
    expected: Seen | None = None
    max_abs_error: float | None = None
    wrong_fraction: float | None = None
    wrong_count: int | None = None
    first_wrong: FirstWrong | None = None
    detail: tuple[tuple[str, Scalar], ...] = ()  # further facts by name: exception, line, bound, keys, ...

    @property
    def facts(self) -> dict[str, Scalar]:
        return dict(self.detail)


def seen(value: Value) -> Seen:
    """Describe a value without its contents."""
    match value:
        case None:
            return Seen("None")
        case Tensor():
            return Seen("Tensor", value.array.shape, str(value.array.dtype))
        case np.ndarray() if value.ndim == 0:
            return Seen("number", (), str(value.dtype))
        case np.ndarray():
            return Seen("ndarray", value.shape, str(value.dtype))
        case Opaque():
            return Seen(value.type_name.removeprefix("builtins."))
        case _:
            return Seen(type(value).__name__)


def compare(name: str, expected: Value, got: Value, judge: Observation) -> Difference | None:
    """The first difference of one observation, down the ladder; None where they agree."""
    if judge.view:
        expected, got = _viewed(expected, judge.view), _viewed(got, judge.view)
    if judge.gradient:
        return _compare_gradient(name, expected, got, judge)
    differences = list(_walk(name, expected, got, judge))
    return min(differences, key=lambda d: RUNGS.index(d.rung)) if differences else None


def _viewed(value: Value, view: str) -> Value:
    """What counts of many random rows (n, ...): the distinct ones, sorted, or their shares, in ascending order.

    Taken here and not where the learner's code runs: what it returned is what is looked at. Anything that is no
    array of rows stays as it is, for the ladder to say so.
    """
    if not isinstance(value, np.ndarray | Tensor) or not _array(value).ndim or not _array(value).size:
        return value
    rows = _array(value).reshape(len(_array(value)), -1)
    rows = rows + 0.0 if rows.dtype.kind == "f" else rows  # there are two zeros, and their bytes differ
    raw, width = rows.tobytes(), rows.itemsize * rows.shape[1]
    counts = Counter(raw[start : start + width] for start in range(0, len(raw), width))
    if view == "shares":
        return np.sort(np.array(list(counts.values()))) / len(rows)
    distinct: np.ndarray = np.unique(np.frombuffer(b"".join(counts), rows.dtype).reshape(len(counts), -1), axis=0)
    return distinct


def _compare_gradient(name: str, expected: Value, got: Value, judge: Observation) -> Difference | None:
    if expected is not None and got is None:
        return Difference("gradient", name, seen(got), seen(expected), detail=(("missing", True),))
    difference = next(_walk(name, expected, got, judge), None)
    return replace(difference, rung="gradient") if difference else None


def _walk(name: str, expected: Value, got: Value, judge: Observation) -> Iterator[Difference]:
    """Every difference between two value trees, each with the path to where it lies."""
    if expected is None and got is None:
        return
    if got is None:
        yield Difference("returned", name, seen(got), seen(expected))
        return
    if isinstance(expected, dict):
        yield from _walk_dict(name, expected, got, judge)
    elif isinstance(expected, list | tuple):
        yield from _walk_sequence(name, expected, got, judge)
    elif isinstance(expected, np.ndarray | Tensor) or _is_number(expected):
        yield from _walk_numbers(name, expected, got, judge)
    elif isinstance(expected, str) and isinstance(got, str):
        if expected != got:
            yield Difference("values", name, seen(got), seen(expected), first_wrong=FirstWrong((), got, expected))
    elif type(expected) is not type(got) or expected != got:
        yield Difference("type", name, seen(got), seen(expected))


def _walk_dict(name: str, expected: dict[object, Value], got: Value, judge: Observation) -> Iterator[Difference]:
    if not isinstance(got, dict):
        yield Difference("type", name, seen(got), seen(expected))
        return
    missing = [key for key in expected if key not in got]
    extra = [key for key in got if key not in expected]
    if missing or extra:
        detail = (("missing_keys", _listed(missing)), ("extra_keys", _listed(extra)))
        yield Difference("shape", name, seen(got), seen(expected), detail=detail)
        return
    for key, value in expected.items():
        yield from _walk(f"{name}[{key!r}]", value, got[key], judge)


def _walk_sequence(
    name: str, expected: list[Value] | tuple[Value, ...], got: Value, judge: Observation
) -> Iterator[Difference]:
    if not isinstance(got, list | tuple):
        yield Difference("type", name, seen(got), seen(expected))
        return
    if len(expected) != len(got):
        detail = (("got_length", len(got)), ("expected_length", len(expected)))
        yield Difference("shape", name, seen(got), seen(expected), detail=detail)
        return
    for index, (want, have) in enumerate(zip(expected, got, strict=True)):
        yield from _walk(f"{name}[{index}]", want, have, judge)


def _walk_numbers(name: str, expected: Value, got: Value, judge: Observation) -> Iterator[Difference]:
    if not _same_family(expected, got):
        yield Difference("type", name, seen(got), seen(expected))
        return
    want, have = _array(expected), _array(got)
    if want.shape != have.shape:
        yield Difference("shape", name, _seen_array(got), _seen_array(expected))
        return
    plain = _is_number(expected) and _is_number(got)  # a whole number may stand for a real one
    if not plain and not _same_dtype(want.dtype, have.dtype, judge.dtype):
        yield Difference("dtype", name, _seen_array(got), _seen_array(expected))
        return
    for difference in _walk_values(name, want, have, judge):
        yield replace(difference, got=_seen_array(got), expected=_seen_array(expected))


def _walk_values(name: str, want: np.ndarray, have: np.ndarray, judge: Observation) -> Iterator[Difference]:
    if have.dtype.kind in "fc" and np.isfinite(want).all() and not np.isfinite(have).all():
        difference = _values_differ("finite", name, want, have, ~np.isfinite(have))
        if judge.compare == "statistic" and difference.first_wrong:  # any finite draw would have done
            difference = replace(difference, first_wrong=replace(difference.first_wrong, expected=None))
        yield difference
        return
    if judge.compare == "statistic":
        for statistic in judge.statistics:
            yield from _check_statistic(name, have, statistic)
        return
    wrong = _wrong(want, have, judge)
    if wrong.any():
        yield _values_differ("values", name, want, have, wrong)


def _wrong(want: np.ndarray, have: np.ndarray, judge: Observation) -> np.ndarray:
    exact = judge.compare == "equal" or (want.dtype.kind in "iub" and have.dtype.kind in "iub")
    wide = np.complex128 if "c" in want.dtype.kind + have.dtype.kind else np.float64
    if exact:
        agree = want == have
    else:
        with np.errstate(invalid="ignore"):
            a, b = want.astype(wide), have.astype(wide)
            near = np.abs(a - b) <= judge.atol + judge.rtol * np.abs(a)
            agree = (np.isfinite(a) & near) | (a == b)  # everything would be near an infinity
    if want.dtype.kind in "fc" and have.dtype.kind in "fc":
        agree = agree | (np.isnan(want) & np.isnan(have))
    result: np.ndarray = np.asarray(~agree)
    return result


def _values_differ(rung: Rung, name: str, want: np.ndarray, have: np.ndarray, wrong: np.ndarray) -> Difference:
    first = np.unravel_index(int(np.argmax(wrong)), wrong.shape) if wrong.ndim else ()
    index = tuple(int(i) for i in first)
    wide = np.complex128 if "c" in want.dtype.kind + have.dtype.kind else np.float64
    with np.errstate(invalid="ignore", over="ignore"):
        errors = np.abs(want.astype(wide) - have.astype(wide))[wrong]
    return Difference(
        rung,
        name,
        max_abs_error=float(errors.max()) if np.isfinite(errors).all() else None,
        wrong_fraction=float(wrong.mean()),
        wrong_count=int(wrong.sum()),
        first_wrong=FirstWrong(index, _scalar(have[index]), _scalar(want[index])),
    )


def _check_statistic(name: str, have: np.ndarray, statistic: Statistic) -> Iterator[Difference]:
    measured = _measured(have, statistic)
    wrong = ~((measured >= statistic.low) & (measured <= statistic.high))  # NaN lies within no bounds
    if wrong.any():
        index = tuple(int(i) for i in np.unravel_index(int(np.argmax(wrong)), wrong.shape)) if wrong.ndim else ()
        yield Difference(
            "values",
            name,
            first_wrong=FirstWrong(index, _scalar(measured[index]), None),
            detail=(("statistic", statistic.of), ("low", statistic.low), ("high", statistic.high)),
        )


def _measured(values: np.ndarray, statistic: Statistic) -> np.ndarray:
    return np.asarray(getattr(np, statistic.of)(values.astype(np.float64), axis=statistic.axis))


def _is_number(value: Value) -> bool:
    return isinstance(value, bool | int | float) or (isinstance(value, np.ndarray) and value.ndim == 0)


def _same_family(expected: Value, got: Value) -> bool:
    """Whether `got` is the kind of thing asked for: numbers among themselves, arrays, tensors."""
    if _is_number(expected):
        return _is_number(got) or (isinstance(got, Tensor) and got.array.ndim == 0)
    return isinstance(got, type(expected))


def _array(value: Value) -> np.ndarray:
    return value.array if isinstance(value, Tensor) else np.asarray(value)


def _seen_array(value: Value) -> Seen:
    if isinstance(value, bool | int | float):
        return Seen(type(value).__name__, (), None)
    return seen(value)


def _same_dtype(want: np.dtype, have: np.dtype, rule: str) -> bool:
    if rule == "any":
        return True
    if rule == "same":
        return want == have
    kind = {"u": "i"}
    return kind.get(want.kind, want.kind) == kind.get(have.kind, have.kind)


def _scalar(value: object) -> Scalar:
    plain = value.item() if isinstance(value, np.generic | np.ndarray) else value
    if isinstance(plain, complex) or (isinstance(plain, float) and not np.isfinite(plain)):
        return str(plain)  # JSON has no nan
    return plain if isinstance(plain, bool | int | float | str) else None


def _listed(keys: list[object]) -> str:
    shown = ", ".join(repr(k)[:40] for k in keys[:5])
    return shown + (", …" if len(keys) > 5 else "")


def tree_equal(expected: Mapping[str, Value], got: Mapping[str, Value], judges: Mapping[str, Observation]) -> bool:
    """Whether two sets of observations agree, under the exercise's own tolerances.

    Of a random output agree the statistics, to half the width of their bounds, wherever these lie.
    """
    if expected.keys() != got.keys() or not expected.keys() <= judges.keys():
        return False
    return all(_agrees(name, expected[name], got[name], judges[name]) for name in expected)


def _agrees(name: str, one: Value, other: Value, judge: Observation) -> bool:
    if judge.compare != "statistic":
        return compare(name, one, other, judge) is None
    if seen(one) != seen(other) or not isinstance(one, np.ndarray | Tensor):
        return seen(one) == seen(other)  # nothing to measure: two runs that return the same kind of thing
    return all(
        bool(np.all(np.abs(_measured(_array(one), s) - _measured(_array(other), s)) <= (s.high - s.low) / 2))
        for s in judge.statistics
    )
