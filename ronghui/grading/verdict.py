"""What a verdict is: ids and numbers only. Sentences are made from it, in either language, by messages.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ronghui.grading.ladder import Difference
from ronghui.sandbox.job import Isolation, Value

Status = Literal["pass", "fail", "error", "timeout", "not_attempted", "ungradable"]


@dataclass(frozen=True)
class CaseResult:
    """One case: its status, and the first failing rung where it did not pass."""

    id: str
    status: Status
    difference: Difference | None = None


@dataclass(frozen=True)
class Milliseconds:
    run: float  # CPU time of the child that ran the submission
    total: float  # wall time from the submission to the verdict


@dataclass(frozen=True)
class Verdict:
    """The judgement of one submission. `not_attempted` and `ungradable` never count against the learner."""

    exercise: str
    version: int
    status: Status
    seed: int
    code_sha256: str
    isolation: Isolation
    milliseconds: Milliseconds
    cases: tuple[CaseResult, ...] = ()
    mistake: str | None = None
    cause: Difference | None = None  # why it could not be loaded or graded, where no case speaks

    @property
    def first_failing(self) -> CaseResult | None:
        return next((case for case in self.cases if case.status not in ("pass", "not_attempted")), None)

    @property
    def passed(self) -> int:
        return sum(case.status == "pass" for case in self.cases)


@dataclass(frozen=True)
class CaseEvidence:
    """The arrays of one case: inputs before the call, what the submission gave, what was expected."""

    inputs: Mapping[str, Value] = field(default_factory=dict)
    got: Mapping[str, Value] = field(default_factory=dict)
    expected: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Graded:
    """A verdict with its evidence, which lives for the session and can be made again from code and seed."""

    verdict: Verdict
    stdout: str = ""
    evidence: Mapping[str, CaseEvidence] = field(default_factory=dict)
