"""Everything that can be said from what two children saw: cases, the ladder, the diagnosis. Pure but for the clock."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from ronghui.catalog import Exercise
from ronghui.catalog.models import mistake_id
from ronghui.grading.forbidden import find_forbidden
from ronghui.grading.frames import as_dict, believable
from ronghui.grading.ladder import RUNGS, Difference, Scalar, compare, seen, tree_equal
from ronghui.grading.verdict import CaseEvidence, CaseResult, Graded, Milliseconds, Status, Verdict
from ronghui.sandbox import Outcome, Tensor, Value

MAX_GLANCE = 90  # characters of the line that names the inputs of a case


@dataclass(frozen=True)
class Twins:
    """What the reference and every named mistake do on the cases of one seed."""

    seed: int
    inputs: Mapping[str, Mapping[str, Value]]
    digests: Mapping[str, Mapping[str, Value]]  # case -> input -> digest before the call
    seen: Mapping[str, Mapping[str, Mapping[str, Value]]]  # subject -> case -> what was seen
    entries: Mapping[str, Mapping[str, Value]]
    reference_cpu: float


def judge(exercise: Exercise, code: str, twins: Twins, outcome: Outcome, start: float) -> Graded:
    """Everything that can be said from the two children's frames; pure but for the clock."""
    spec = exercise.spec
    frames = believable(outcome.frames)
    reference = twins.seen["reference"]
    failed_to_load = as_dict(frames.get("load/submission"))
    cause: Difference | None = None
    results: list[CaseResult] = []
    status: Status

    allowed = max(spec.budget.floor, spec.budget.ratio * twins.reference_cpu)
    too_slow = outcome.ending == "timeout" or outcome.cpu_seconds > allowed
    if failed_to_load:
        cause = Difference("runs", detail=exception_facts(failed_to_load))
        results = [CaseResult(case, "error") for case in spec.cases]
        status = "error"
        if failed_to_load.get("type") == "NotImplementedError":
            status, results = "not_attempted", [CaseResult(case, "not_attempted") for case in spec.cases]
    else:
        entry = _entry_difference(twins.entries["reference"], as_dict(frames.get("entries/submission")))
        for case in spec.cases:
            got = frames.get(f"submission/{case}")
            if isinstance(got, dict):
                difference = entry or _case_difference(exercise, reference[case], got, twins.digests[case])
                results.append(CaseResult(case, "fail" if difference else "pass", difference))
            else:
                error = as_dict(frames.get("driver-error"))
                results.append(_missing(case, results, outcome, error, too_slow, allowed, spec.budget.memory_mib))
        if "entries/submission" in frames:
            results = [_with_call(result, spec.entries, twins.inputs[result.id]) for result in results]
        status = _overall(results)
        if all(_unwritten(frames.get(f"submission/{case}")) for case in spec.cases):
            status, results = "not_attempted", [CaseResult(case, "not_attempted") for case in spec.cases]
        elif too_slow and status in ("pass", "fail"):
            status = "timeout"
            slow = Difference("runs", detail=time_facts(outcome, allowed))
            cause = slow
        if status == "pass" and (use := find_forbidden(code, spec.forbidden)):
            facts = (("name", use.name), ("line", use.line))
            results = [CaseResult(case, "fail", Difference("forbidden", detail=facts)) for case in spec.cases]
            status = "fail"

    mistake = _diagnose(exercise, twins, frames) if status in ("fail", "error", "timeout") else None
    verdict = Verdict(
        exercise=exercise.id,
        version=spec.version,
        status=status,
        seed=twins.seed,
        code_sha256=sha256(code),
        isolation=outcome.isolation,
        milliseconds=Milliseconds(round(outcome.cpu_seconds * 1000, 1), round((time.perf_counter() - start) * 1000, 1)),
        cases=tuple(results),
        mistake=mistake,
        cause=cause,
    )
    evidence = {
        case: CaseEvidence(
            twins.inputs[case],
            as_dict(as_dict(frames.get(f"submission/{case}")).get("observed")),
            as_dict(reference[case].get("observed")),
        )
        for case in spec.cases
    }
    return Graded(verdict, outcome.stdout, evidence)


def _case_difference(
    exercise: Exercise,
    expected: Mapping[str, Value],
    got: Mapping[str, Value],
    digests: Mapping[str, Value],
) -> Difference | None:
    raised, wanted = as_dict(got.get("raised")), as_dict(expected.get("raised"))
    if wanted:
        if not raised:
            return Difference("runs", detail=(("expected_exception", str(wanted["type"])), ("exception", None)))
        if wanted["type"] in _bases(got):
            return None
        facts = exception_facts(raised)
        return Difference("runs", detail=(("expected_exception", str(wanted["type"])), *facts))
    if raised:
        return Difference("runs", detail=exception_facts(raised))
    observed, reference = as_dict(got.get("observed")), as_dict(expected.get("observed"))
    judges = exercise.spec.observations
    found: list[Difference] = []
    for name, value in reference.items():
        difference = compare(name, value, observed.get(name), judges[name])
        if difference:
            found.append(difference)
    if not exercise.spec.may_change_inputs:
        changed = _inputs_changed(digests, as_dict(got.get("inputs_after")))
        if changed:
            found.append(changed)
    return min(found, key=lambda d: RUNGS.index(d.rung)) if found else None


def _inputs_changed(before: Mapping[str, Value], after: Mapping[str, Value]) -> Difference | None:
    """A difference on the rung `inputs` where a call changed what it was given."""
    changed = next((name for name, digest in before.items() if after.get(name) != digest), None)
    return Difference("inputs", detail=(("input", changed),)) if changed else None


def _entry_difference(reference: Mapping[str, Value], got: Mapping[str, Value]) -> Difference | None:
    """The rungs `defined` and `signature`: is every entry there, and can it be called as documented?"""
    for name, wanted in reference.items():
        want, have = as_dict(wanted), as_dict(got.get(name))
        kind = have.get("kind", "missing")
        if kind == "missing" or (want["kind"] == "class") != (kind == "class") or kind == "not callable":
            return Difference("defined", name, detail=(("kind", str(kind)), ("expected_kind", str(want["kind"]))))
        names, listed = _parameters(want), _parameters(have)
        if want["kind"] == "class" or names is None or listed is None:
            continue
        if not _can_be_called_like(names, listed):
            return Difference(
                "signature",
                name,
                detail=(
                    ("got_signature", ", ".join(n for n, _, _ in listed)),
                    ("expected_signature", ", ".join(n for n, _, _ in names)),
                ),
            )
    return None


Parameter = tuple[str, str, bool]


def _parameters(entry: Mapping[str, Value]) -> list[Parameter] | None:
    listed = entry.get("parameters")
    if not isinstance(listed, list):
        return None
    return [(str(p[0]), str(p[1]), bool(p[2])) for p in listed if isinstance(p, list | tuple) and len(p) == 3]


def _can_be_called_like(wanted: list[Parameter], listed: list[Parameter]) -> bool:
    """Whether a call that fits `wanted` fits `listed`: by position, and by name for keyword-only ones."""
    positional = [p for p in listed if p[1] in ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD")]
    star = any(p[1] == "VAR_POSITIONAL" for p in listed)
    double_star = any(p[1] == "VAR_KEYWORD" for p in listed)
    names = {p[0] for p in listed}
    most = sum(p[1] in ("POSITIONAL_ONLY", "POSITIONAL_OR_KEYWORD") for p in wanted)
    keyword_only = [p[0] for p in wanted if p[1] == "KEYWORD_ONLY"]
    if most > len(positional) and not star:
        return False
    if any(not p[2] for p in positional[most:]):
        return False
    required = {p[0] for p in listed if p[1] == "KEYWORD_ONLY" and not p[2]}
    return required <= set(keyword_only) and (double_star or all(k in names for k in keyword_only))


def _missing(
    case: str,
    before: list[CaseResult],
    outcome: Outcome,
    error: Mapping[str, Value],
    too_slow: bool,
    allowed: float,
    allowed_mib: int,
) -> CaseResult:
    """A case that sent no frame: the first one says why, the ones behind it were never reached."""
    if any(r.status in ("timeout", "fail") and r.difference and ("ending", outcome.ending) in r.difference.detail
           for r in before):  # fmt: skip
        return CaseResult(case, "not_attempted")
    if too_slow:
        return CaseResult(case, "timeout", Difference("runs", detail=time_facts(outcome, allowed)))
    facts = exception_facts(error) if error else ()
    return CaseResult(
        case,
        "fail",
        Difference(
            "runs",
            detail=(("ending", outcome.ending), ("fault", outcome.fault), ("allowed_mib", allowed_mib), *facts),
        ),
    )


def _with_call(result: CaseResult, entries: tuple[str, ...], inputs: Mapping[str, Value]) -> CaseResult:
    """The result together with what was called with what, where a call was made."""
    difference = result.difference
    if difference is None or difference.rung in ("defined", "signature"):
        return result
    call = (("entry", ", ".join(entries)), ("given", _given(inputs)))
    return replace(result, difference=replace(difference, detail=(*difference.detail, *call)))


def _given(inputs: Mapping[str, Value]) -> str:
    """The inputs of a case on one short line: `img float64 (3,), scale 0.5, mode 'gate', state dict (12)`."""
    shown = ""
    for name, value in inputs.items():
        item = f"{name} {_glance(value)}"[:MAX_GLANCE]
        if shown and len(shown) + len(item) > MAX_GLANCE:
            return f"{shown}, …"
        shown = f"{shown}, {item}" if shown else item
    return shown


def _glance(value: Value) -> str:
    what = seen(value)
    match value:
        case Tensor() | np.ndarray():
            array = value.array if isinstance(value, Tensor) else value
            return f"{what.dtype} {what.shape if what.shape else _glance(array.item())}"
        case float():
            return f"{value:.4g}"
        case list() | tuple() if len(value) <= 4:
            return f"[{', '.join(map(_glance, value))}]"
        case list() | tuple() | dict():
            return f"{what.type} ({len(value)})"
        case _:
            return repr(value)[:40].replace("`", "'")


def _overall(results: list[CaseResult]) -> Status:
    statuses = {r.status for r in results}
    order: tuple[Status, ...] = ("timeout", "error", "fail", "ungradable")
    return next((s for s in order if s in statuses), "pass")


def _unwritten(seen: Value) -> bool:
    """Whether the learner's own `raise NotImplementedError` ended it; torch raises that error too."""
    raised = as_dict(as_dict(seen).get("raised"))
    return raised.get("type") == "NotImplementedError" and str(raised.get("text")).lstrip().startswith("raise ")


def _diagnose(exercise: Exercise, twins: Twins, frames: Mapping[str, Value]) -> str | None:
    """The named mistake that does what the submission did on every case that counts for it, right and wrong ones."""
    got = {case: as_dict(frames.get(f"submission/{case}")) for case in exercise.spec.cases}
    if not all(got.values()):
        return None
    for name in exercise.mistakes:
        counting = set(got) - set(exercise.spec.ignores.get(mistake_id(name), ()))
        if all(
            behaves_alike(exercise, twins.seen[name][case], got[case], twins.seen["reference"][case])
            for case in counting
        ):
            return mistake_id(name)
    return None


def _bases(run: Mapping[str, Value]) -> list[Value]:
    bases = as_dict(run.get("raised")).get("bases")
    return bases if isinstance(bases, list) else []


@dataclass(frozen=True)
class Parting:
    """How near a submission is to a mistake: the cases that agree, and the first one that does not."""

    mistake: str
    agreeing: int
    case: str = ""
    difference: Difference | None = None  # None where only the inputs were changed otherwise, or nothing differs


def partings(exercise: Exercise, twins: Twins, outcome: Outcome) -> list[Parting]:
    """One entry a stored mistake, the nearest first: for an author who wonders why something is not named."""
    frames, found = believable(outcome.frames), list[Parting]()
    for name in exercise.mistakes:
        counting = [c for c in exercise.spec.cases if c not in exercise.spec.ignores.get(mistake_id(name), ())]
        got = {case: as_dict(frames.get(f"submission/{case}")) for case in counting}
        theirs, reference = twins.seen[name], twins.seen["reference"]
        apart = [case for case in counting if not behaves_alike(exercise, theirs[case], got[case], reference[case])]
        first = apart[0] if apart else ""
        difference = _case_difference(exercise, theirs[first], got[first], twins.digests[first]) if apart else None
        found.append(Parting(name, len(counting) - len(apart), first, difference))
    return sorted(found, key=lambda parting: -parting.agreeing)


def behaves_alike(
    exercise: Exercise, one: Mapping[str, Value], other: Mapping[str, Value], reference: Mapping[str, Value]
) -> bool:
    """Whether two runs of one case agree: the same observations and inputs left, or the same exception type.

    Where the reference refuses the input, every refusal that would be accepted is the same.
    """
    wanted = as_dict(reference.get("raised")).get("type")
    if wanted and wanted in _bases(one) and wanted in _bases(other):
        return True
    a, b = as_dict(one.get("raised")), as_dict(other.get("raised"))
    if a or b:
        return a.get("type") == b.get("type")
    if one.get("inputs_after") != other.get("inputs_after"):
        return False
    return tree_equal(as_dict(one.get("observed")), as_dict(other.get("observed")), exercise.spec.observations)


def exception_facts(raised: Mapping[str, Value]) -> tuple[tuple[str, Scalar], ...]:
    def fact(key: str) -> Scalar:
        value = raised.get(key)
        return value if isinstance(value, bool | int | float | str) else None

    return (
        ("exception", fact("type")),
        ("text", str(fact("message") or "")[:300]),
        ("line", fact("line")),
        ("source", fact("text")),
        ("module", fact("module_not_found")),
    )


def time_facts(outcome: Outcome, allowed: float) -> tuple[tuple[str, Scalar], ...]:
    return (
        ("ending", "timeout"),
        ("cpu", round(outcome.cpu_seconds, 2)),
        ("allowed", round(allowed, 2)),
        ("wall", round(outcome.wall_seconds, 1)),
    )


def sha256(code: str) -> str:
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()
