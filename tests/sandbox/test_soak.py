"""One sandbox, hundreds of submissions of every sort: each outcome is right, and afterwards everything is as before."""

from __future__ import annotations

import gc
import os
import random
import signal
import threading
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ronghui.sandbox import Job, JobCancelledError, Limits, Outcome, Sandbox
from tests.sandbox.conftest import DRIVER
from tests.sandbox.test_lives import children_of, until, warm_parents

AT_ONCE = 4  # submissions at a time: more than there are spares
SPARES = 2  # children that wait under each warm parent
# What may come on top between the two looks; what leaked once a submission would be far more.
APP_MIB, PARENT_MIB, DESCRIPTORS, THREADS = 12, 4, 4, 1
SETTLING = 30.0  # seconds for the last children to be disposed of, on a busy machine

X = np.arange(12.0).reshape(3, 4)


@dataclass(frozen=True)
class Kind:
    """A sort of submission, how it ends, and what has then arrived."""

    source: str
    ending: str = "finished"
    arrived: Callable[[Outcome], bool] = lambda outcome: not outcome.frames
    job: dict[str, Any] = field(default_factory=dict)


def raised(name: str) -> Callable[[Outcome], bool]:
    def check(outcome: Outcome) -> bool:
        error = outcome.frames.get("error")
        return isinstance(error, dict) and error["type"] == name

    return check


def answered(value: object) -> Callable[[Outcome], bool]:
    def check(outcome: Outcome) -> bool:
        answer = outcome.frames.get("answer")
        return bool(np.array_equal(getattr(answer, "array", answer), value))  # type: ignore[call-overload]

    return check


KINDS = {
    "honest": Kind("def answer(x):\n    return x * 2", arrived=answered(X * 2), job={"values": {"x": X}}),
    "honest in torch": Kind(
        "import torch\ndef answer(x):\n    return torch.from_numpy(x) @ torch.ones(4, 1, dtype=torch.float64)",
        arrived=answered(X.sum(1, keepdims=True)),
        job={"values": {"x": X}, "stack": "torch"},
    ),
    "wrong": Kind("def answer(x):\n    return x[0]", arrived=answered(X[0]), job={"values": {"x": X}}),
    "talkative": Kind("print('word ' * 5_000)", arrived=lambda outcome: len(outcome.stdout) == 25_001),
    "raising": Kind("def answer():\n    return 1 / 0", arrived=raised("ZeroDivisionError")),
    "recursive": Kind("def answer():\n    return answer()", arrived=raised("RecursionError")),
    "leaving politely": Kind("raise SystemExit(3)", arrived=raised("SystemExit")),
    "leaving at once": Kind("import os\nos._exit(0)", "crashed"),
    "crashing": Kind("import ctypes\nctypes.string_at(0)", "crashed"),
    "looping": Kind("while True: pass", "timeout", job={"limits": Limits(cpu_seconds=0.05)}),
    "waiting": Kind("import time\ntime.sleep(60)", "timeout", job={"limits": Limits(wall_seconds=0.1)}),
    "one large block": Kind(
        "import numpy as np\nnp.ones(1 << 27)", "memory", raised("MemoryError"), {"limits": Limits(memory_bytes=64 << 20)}
    ),
    "many small blocks": Kind(
        "kept = []\nwhile True: kept.append(bytearray(1 << 20))",
        "memory", raised("MemoryError"), {"limits": Limits(memory_bytes=64 << 20)},
    ),
    "flooding the text": Kind(
        "while True: print('x' * 1000)", "output", job={"limits": Limits(output_bytes=1 << 16)}
    ),
    "flooding the result": Kind(
        "import numpy as np\ndef answer():\n    return np.zeros(1 << 17)",
        "output", job={"limits": Limits(result_bytes=1 << 19)},
    ),
    "babbling on every pipe": Kind(
        "import os\nfor fd in range(3, 12):\n    try: os.write(fd, b'babble' * 9)\n    except OSError: pass", "crashed"
    ),
}  # fmt: skip


def submit(sandbox: Sandbox, name: str) -> str:
    """Run one submission of a kind; what is wrong with its outcome, or nothing."""
    kind = KINDS[name]
    outcome = sandbox.run(Job(driver=DRIVER, sources={"submission": kind.source}, **kind.job))
    right = outcome.ending == kind.ending and kind.arrived(outcome)
    return "" if right else f"{name}: {outcome.ending}, {outcome.fault}, {outcome.frames}, {outcome.stdout[-200:]}"


def cancel(sandbox: Sandbox) -> str:
    """A submission that nobody waits for any more."""
    cancelled = threading.Event()
    threading.Timer(0.02, cancelled.set).start()
    try:
        sandbox.run(Job(driver="while True: pass"), cancelled)
    except JobCancelledError:
        return ""
    return "it was not cancelled"


def soak(sandbox: Sandbox, count: int, rng: random.Random, halfway: Callable[[], object] = lambda: None) -> None:
    """Run `count` submissions of mixed kinds, several at a time; do `halfway` once, while some are in flight."""
    names = [*KINDS, "cancelled"] * (count // len(KINDS) + 1)
    rng.shuffle(names)
    with ThreadPoolExecutor(AT_ONCE) as threads:
        running = [
            threads.submit(cancel, sandbox) if name == "cancelled" else threads.submit(submit, sandbox, name)
            for name in names[:count]
        ]
        for number, done in enumerate(as_completed(running)):
            assert not done.result(), done.result()
            if number == count // 2:
                assert any(job.running() for job in running)
                halfway()


@dataclass(frozen=True)
class Footprint:
    """What the app and the warm parents hold while nothing runs."""

    app_mib: float
    parent_mib: dict[str, float]
    descriptors: int
    parent_descriptors: int
    threads: int
    parent_threads: int


def memory_of(pid: int | str) -> float:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


def entries(pid: int | str, what: str) -> int:
    return len(os.listdir(f"/proc/{pid}/{what}"))


def zombies(parents: list[int]) -> list[int]:
    """Dead children that nobody has collected."""
    family = [child for parent in (os.getpid(), *parents) for child in children_of(parent)]
    found = []
    for pid in family:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except OSError:  # collected meanwhile
            continue
        found += [pid] if state == "Z" else []
    return found


def footprint(sandbox: Sandbox, others: Collection[int]) -> Footprint:
    """Taken once every child has gone that is no spare; `others` are dead children of tests before this one."""
    parents = warm_parents(sandbox)
    for parent in parents.values():
        assert until(lambda pid=parent: len(children_of(pid)) == SPARES, SETTLING), children_of(parent)  # type: ignore[misc]
    assert until(lambda: set(zombies([*parents.values()])) <= set(others), SETTLING)
    gc.collect()
    return Footprint(
        memory_of("self"),
        {stack: memory_of(pid) for stack, pid in parents.items()},
        entries("self", "fd"),
        max(entries(pid, "fd") for pid in parents.values()),
        entries("self", "task"),
        max(entries(pid, "task") for pid in parents.values()),
    )


def assert_flat(before: Footprint, after: Footprint) -> None:
    told = f"{before}\n{after}"
    assert after.app_mib <= before.app_mib + APP_MIB, told
    for stack, mib in after.parent_mib.items():
        assert mib <= before.parent_mib[stack] + PARENT_MIB, told
    assert after.descriptors <= before.descriptors + DESCRIPTORS, told
    assert after.parent_descriptors <= before.parent_descriptors, told
    assert after.threads <= before.threads + THREADS, told
    assert after.parent_threads == 1, told  # a parent with threads could not fork


def soak_and_compare(sandbox: Sandbox, first: int, count: int) -> None:
    """Look after `first` and after `count` submissions; kill the warm parent of numpy between them."""
    rng, others = random.Random(count), zombies([])
    soak(sandbox, first, rng)
    before = footprint(sandbox, others)
    killed = warm_parents(sandbox)["numpy"]
    soak(sandbox, count - first, rng, halfway=lambda: os.kill(killed, signal.SIGKILL))
    after = footprint(sandbox, others)
    assert warm_parents(sandbox)["numpy"] != killed
    assert_flat(before, after)


@pytest.fixture
def own_sandbox(sealed_sandbox: Sandbox) -> Iterator[Sandbox]:
    """A sandbox that no other test has used; needs what the shared one needs."""
    with Sandbox(sealed_sandbox.isolation.name) as sandbox:
        yield sandbox


def test_two_hundred_submissions_leave_everything_as_it_was(own_sandbox: Sandbox) -> None:
    soak_and_compare(own_sandbox, first=50, count=200)


@pytest.mark.prove
def test_two_thousand_submissions_leave_everything_as_it_was(
    own_sandbox: Sandbox, record_property: Callable[[str, object], None]
) -> None:
    soak_and_compare(own_sandbox, first=200, count=2_000)
    record_property("submissions", 2_000)
