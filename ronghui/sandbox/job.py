"""What the sandbox is asked (Job) and what it answers (Outcome). Knows nothing of exercises or screens."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

Stack = Literal["numpy", "torch"]
Ending = Literal["finished", "timeout", "memory", "output", "crashed", "lost"]


@dataclass(frozen=True)
class Tensor:
    """A torch tensor as it is seen on the trusted side, where torch is never imported."""

    array: np.ndarray
    requires_grad: bool = False


@dataclass(frozen=True)
class Opaque:
    """A value that cannot cross the wire: only the name of its type does, e.g. `builtins.generator`."""

    type_name: str


class JobCancelledError(Exception):
    """Whoever asked for the job wants it no more."""


# None, bool, int, float, str, ndarray, Tensor, Opaque, and lists, tuples and dicts of those.
Value = object


@dataclass(frozen=True)
class Limits:
    """Bounds of one job. Beyond `cpu_seconds` or `wall_seconds` it is killed and the ending is `timeout`.

    From `quick_seconds` of CPU time on all others go first, so that an endless loop delays nobody; 0 for a job that
    nobody waits for yet.
    """

    cpu_seconds: float = 5.0
    wall_seconds: float = 15.0
    quick_seconds: float = 0.1
    memory_bytes: int = 1 << 30  # on top of what the warm parent has mapped
    output_bytes: int = 1 << 20  # stdout + stderr; beyond it the child is killed, ending `output`
    result_bytes: int = 8 << 20  # all frames together; beyond it the child is killed, ending `output`


@dataclass(frozen=True)
class Job:
    """Source texts and named values for one child.

    `driver` is trusted Python text that runs in the child; it reaches everything else through the module
    `sealed` (see child.py): `sealed.load(name)` executes `sources[name]` as a module, `sealed.values` holds
    the decoded `values` (a `Tensor` arrives as a torch tensor), `sealed.emit(label, value)` sends a frame. What
    the driver lets escape arrives as the frame `driver-error` (a dict as `sealed.describe` makes it).
    """

    driver: str
    sources: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Value] = field(default_factory=dict)
    stack: Stack = "numpy"
    seed: int = 0
    limits: Limits = Limits()


@dataclass(frozen=True)
class Isolation:
    """How well a child is shut in, as probe children proved at start: level 3 `sealed`,
    2 `sealed without Landlock`, 1 `process` (files and network are NOT isolated)."""

    level: int
    name: str
    probes: Mapping[str, str] = field(default_factory=dict)  # what was tried -> what happened


@dataclass(frozen=True)
class Outcome:
    """What came back from a child. Frames are in order of arrival; of two with one label the first counts."""

    ending: Ending
    frames: Mapping[str, Value]
    stdout: str  # at most 64 KiB, control characters stripped
    cpu_seconds: float
    wall_seconds: float
    isolation: Isolation
    stdout_truncated: bool = False
    fault: str | None = None  # for `crashed` and `lost`: signal name or protocol error, for logs
