"""Grades submissions: the learner's code in one sealed child, the reference and the mistakes in another."""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from ronghui.catalog import Exercise
from ronghui.catalog.data import load_arrays
from ronghui.grading.forbidden import parsed
from ronghui.grading.frames import as_dict, exception_of
from ronghui.grading.judge import Parting, Twins, exception_facts, judge, partings, sha256
from ronghui.grading.ladder import Difference, Scalar
from ronghui.grading.verdict import CaseResult, Graded, Milliseconds, Status, Verdict
from ronghui.sandbox import Isolation, Job, Limits, Outcome, Sandbox, SandboxUnavailableError, Value, WireError

HERE = Path(__file__).parent
DRIVER = (HERE / "driver.py").read_text(encoding="utf-8")
OBSERVING = (HERE / "observing.py").read_text(encoding="utf-8")
RUN_DRIVER = """import sealed
try:
    sealed.load("submission", as_main=True)
except BaseException as error:
    sealed.emit("raised", sealed.describe(error))
"""
KEPT_TWINS = 64  # by seed, and by exercise; each holds what every mistake returned: at most a few megabytes
MAX_CODE = 200_000  # characters; a submission beyond this is a slip of the clipboard
_Key = TypeVar("_Key")


@dataclass(frozen=True)
class Submission:
    """Code to be judged. Without a seed the grader chooses a fresh one, prepared ahead."""

    exercise: Exercise
    code: str
    seed: int | None = None


@dataclass(frozen=True)
class RunResult:
    """What a plain run printed, and the exception that ended it, if any."""

    ending: str
    stdout: str
    raised: Mapping[str, Value] | None
    milliseconds: float
    allowed_seconds: float
    allowed_mib: int


class GradingFault(Exception):
    """The reference itself could not be run: a fault of ours, never counted against the learner."""


class Grader:
    """Judges submissions. One instance serves all sessions; safe to call from many threads."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._ahead: dict[str, Future[Twins]] = {}
        self._known: OrderedDict[tuple[str, int], Twins] = OrderedDict()
        self._last: OrderedDict[str, Twins] = OrderedDict()  # by exercise: those of the last verdict on it
        self._lock = threading.Lock()
        self._preparing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="twins")

    def prepare(self, exercise: Exercise) -> None:
        """Run the reference and the mistakes on the next seed, so that a verdict finds them ready."""
        with self._lock:
            if _identity(exercise) not in self._ahead:
                self._ahead[_identity(exercise)] = self._preparing.submit(
                    self._run_twins, exercise, secrets.randbelow(2**31), background=True
                )

    def wait_until_prepared(self, exercise: Exercise) -> None:
        """Return once the twins asked for with `prepare` are there."""
        with self._lock:
            pending = self._ahead.get(_identity(exercise))
        if pending is not None:
            wait([pending])

    def grade(self, submission: Submission, cancelled: threading.Event | None = None) -> Graded:
        """The verdict on one submission, with the evidence it stands on.

        Raises `JobCancelledError` soon after `cancelled` is set.
        """
        start = time.perf_counter()
        exercise, code = submission.exercise, submission.code
        refusal = self._refuse(submission, start)
        if refusal is not None:
            return refusal
        pending = self._twins(exercise, submission.seed)
        try:
            # The learner's job starts at once where the seed is known, while the twins may still be running.
            if submission.seed is not None:
                known = pending.result() if pending.done() else None
                outcome = self._run_submission(exercise, code, submission.seed, known, cancelled)
                twins = pending.result()
            else:
                twins = pending.result()
                outcome = self._run_submission(exercise, code, twins.seed, twins, cancelled)
        except (GradingFault, SandboxUnavailableError, WireError) as fault:
            return self._ungradable(submission, start, (("cause", "fault"), ("text", str(fault)[:300])))
        if outcome.ending == "lost":  # twice: the sandbox has tried once more by itself
            return self._ungradable(submission, start, (("ending", "lost"),))
        graded = judge(exercise, code, twins, outcome, start)
        if submission.seed is None:
            with self._lock:
                _keep(self._last, _identity(exercise), twins)
            self.prepare(exercise)
        return graded

    def partings(self, submission: Submission) -> list[Parting]:
        """How near the submission is to each stored mistake, the nearest first."""
        exercise = submission.exercise
        twins = self._twins(exercise, submission.seed).result()
        outcome = self._run_submission(exercise, submission.code, twins.seed, twins, None)
        return partings(exercise, twins, outcome)

    def run(self, exercise: Exercise, code: str, cancelled: threading.Event | None = None) -> RunResult:
        """Execute a learner's file as `__main__` without judging it; a sandbox that is gone is the ending `lost`."""
        budget = exercise.spec.budget
        allowed = max(5.0, budget.floor)
        job = Job(
            driver=RUN_DRIVER,
            sources={"submission": code},
            stack=exercise.spec.stack,
            seed=secrets.randbelow(2**31),
            limits=Limits(cpu_seconds=allowed, memory_bytes=budget.memory_mib << 20),
        )
        try:
            outcome = self._sandbox.run(job, cancelled)
        except (SandboxUnavailableError, WireError):
            return RunResult("lost", "", None, 0.0, allowed, budget.memory_mib)
        return RunResult(
            outcome.ending,
            outcome.stdout,
            exception_of(outcome.frames.get("raised")) or None,
            outcome.wall_seconds * 1000,
            allowed,
            budget.memory_mib,
        )

    def close(self) -> None:
        self._preparing.shutdown(wait=False, cancel_futures=True)

    # -- the two children

    def _twins(self, exercise: Exercise, seed: int | None) -> Future[Twins]:
        identity = _identity(exercise)
        with self._lock:
            if seed is None:
                ahead, last = self._ahead.get(identity), self._last.get(identity)
                if last is not None and not (ahead and ahead.done()):
                    return _done(last)  # under load a seed serves twice rather than letting someone wait
                self._ahead.pop(identity, None)
                if ahead is not None:
                    return ahead
                return self._preparing.submit(self._run_twins, exercise, secrets.randbelow(2**31))
            if (identity, seed) in self._known:
                return _done(self._known[identity, seed])
        return self._preparing.submit(self._run_twins, exercise, seed)

    def _run_twins(self, exercise: Exercise, seed: int, *, background: bool = False) -> Twins:
        subjects = {"reference": exercise.solution, **exercise.mistakes}
        spec = exercise.spec
        outcome = self._sandbox.run(
            _job(
                exercise,
                subjects,
                seed,
                trusted=True,
                limits=Limits(120.0, 240.0, 0.0 if background else 1.0, memory_bytes=4 << 30, result_bytes=256 << 20),
            )
        )
        frames = outcome.frames
        for label in ("driver-error", "load/reference"):
            if frames.get(label) is not None:
                raise GradingFault(f"{exercise.id}: {_text(frames[label])}")
        if outcome.ending != "finished":
            raise GradingFault(f"{exercise.id}: the reference ended with `{outcome.ending}`")
        seen = {
            subject: {case: as_dict(frames.get(f"{subject}/{case}")) for case in spec.cases} for subject in subjects
        }
        cpu = frames.get("cpu/reference")
        twins = Twins(
            seed,
            {case: as_dict(frames.get(f"inputs/{case}")) for case in spec.cases},
            {case: as_dict(frames.get(f"digests/{case}")) for case in spec.cases},
            seen,
            {subject: as_dict(frames.get(f"entries/{subject}")) for subject in subjects},
            cpu if isinstance(cpu, float) else 0.0,
        )
        with self._lock:
            _keep(self._known, (_identity(exercise), seed), twins)
        return twins

    def _run_submission(
        self, exercise: Exercise, code: str, seed: int, twins: Twins | None, cancelled: threading.Event | None
    ) -> Outcome:
        budget = exercise.spec.budget
        # Where the reference still runs, only an outer bound; the budget relative to it is judged afterwards.
        needed = twins.reference_cpu if twins else 0.0
        allowed = max(budget.floor, budget.ratio * needed if twins else 10.0)
        quick = max(Limits.quick_seconds, 2 * needed)  # the heaviest right answers are not to wait behind loops
        limits = Limits(allowed, _wall(allowed), quick, memory_bytes=budget.memory_mib << 20)
        return self._sandbox.run(_job(exercise, {"submission": code}, seed, trusted=False, limits=limits), cancelled)

    # -- what never reaches a child

    def _refuse(self, submission: Submission, start: float) -> Graded | None:
        code, exercise = submission.code, submission.exercise
        if len(code) > MAX_CODE:
            return self._ungradable(
                submission, start, (("cause", "too-long"), ("length", len(code)), ("limit", MAX_CODE))
            )
        try:
            tree = parsed(code)
        except SyntaxError as error:
            return self._ungradable(
                submission,
                start,
                (
                    ("cause", "syntax"),
                    ("line", error.lineno),
                    ("column", error.offset),
                    ("text", error.msg),
                    ("source", (error.text or "").strip()[:200]),
                ),
            )
        except (ValueError, RecursionError, MemoryError) as error:
            return self._ungradable(
                submission, start, (("cause", "syntax"), ("text", str(error)[:200] or "nested too deep"))
            )
        untouched = code.split() == exercise.starter.split() and not exercise.spec.bug
        if not tree.body or untouched:
            return Graded(
                _verdict(
                    submission, "not_attempted", self._sandbox, start,
                    tuple(CaseResult(case, "not_attempted") for case in exercise.spec.cases),
                )
            )  # fmt: skip
        return None

    def _ungradable(self, submission: Submission, start: float, detail: tuple[tuple[str, Scalar], ...]) -> Graded:
        cases = tuple(CaseResult(case, "ungradable") for case in submission.exercise.spec.cases)
        return Graded(
            _verdict(submission, "ungradable", self._sandbox, start, cases, Difference("runs", detail=detail))
        )


def _keep(kept: OrderedDict[_Key, Twins], key: _Key, twins: Twins) -> None:
    """Keep `twins` as the newest of the few that are kept."""
    kept[key] = twins
    kept.move_to_end(key)
    while len(kept) > KEPT_TWINS:
        kept.popitem(last=False)


def _done(twins: Twins) -> Future[Twins]:
    future: Future[Twins] = Future()
    future.set_result(twins)
    return future


def _job(
    exercise: Exercise,
    subjects: Mapping[str, str],
    seed: int,
    *,
    trusted: bool,
    limits: Limits,
) -> Job:
    spec = exercise.spec
    return Job(
        driver=DRIVER,
        sources={"checks": exercise.checks, "observing": OBSERVING, **subjects},
        values={
            "subjects": list(subjects),
            "cases": list(spec.cases),
            "entries": list(spec.entries),
            "seed": seed,
            "data": dict(load_arrays(spec.data)),
            "trusted": trusted,
        },
        stack=spec.stack,
        seed=seed,
        limits=limits,
    )


def _verdict(
    submission: Submission,
    status: Status,
    sandbox: Sandbox,
    start: float,
    cases: tuple[CaseResult, ...],
    cause: Difference | None = None,
) -> Verdict:
    return Verdict(
        exercise=submission.exercise.id,
        version=submission.exercise.spec.version,
        status=status,
        seed=submission.seed or 0,
        code_sha256=sha256(submission.code),
        isolation=_isolation(sandbox),
        milliseconds=Milliseconds(0.0, round((time.perf_counter() - start) * 1000, 1)),
        cases=cases,
        cause=cause,
    )


def _isolation(sandbox: Sandbox) -> Isolation:
    try:
        return sandbox.isolation
    except SandboxUnavailableError:
        return Isolation(0, "none")


def _wall(cpu_seconds: float) -> float:
    """Seconds on the clock for code that waits instead of computing: generous, since a busy machine is no fault."""
    return 4 * cpu_seconds + 6


def exception_difference(raised: Mapping[str, Value]) -> Difference:
    """The exception of a plain run, ready to become a sentence."""
    return Difference("runs", detail=exception_facts(raised))


def run_difference(run: RunResult) -> Difference:
    """Why a plain run was stopped, ready to become a sentence."""
    seconds = round(run.milliseconds / 1000, 1)
    facts: tuple[tuple[str, Scalar], ...] = (("ending", run.ending), ("cpu", seconds), ("wall", seconds))
    return Difference("runs", detail=(*facts, ("allowed", run.allowed_seconds), ("allowed_mib", run.allowed_mib)))


def _identity(exercise: Exercise) -> str:
    """Changes with any source that the verdict depends on, so that an author's edit is never served stale."""
    spec = exercise.spec.model_dump_json()
    parts = (exercise.id, spec, exercise.checks, exercise.solution, *exercise.mistakes.values())
    return sha256("\0".join(parts))


def _text(raised: Value) -> str:
    facts = as_dict(raised)
    return f"{facts.get('type')}: {facts.get('message')} (line {facts.get('line')})"
