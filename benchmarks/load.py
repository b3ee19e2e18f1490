"""Learners against throughput and waiting time, with and without endless loops among the submissions.

    python benchmarks/load.py [--seconds 30] [--learners 20 50 100 200 400] [--loops 0.1]

Open loop: each learner submits once every 30 s, at random moments, whatever the answers take. Submissions go
through the queue and the grader as the page sends them. Writes docs/benchmarks/load.md and load.svg.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.peers.measuring import p95
from benchmarks.writing import chart, machine, table, write
from ronghui.catalog import Exercise, load_catalog
from ronghui.grading import Grader, Submission
from ronghui.grading.queue import QueueFullError, SubmissionQueue
from ronghui.sandbox import Sandbox

PERIOD = 30.0  # seconds between two submissions of one learner
LOOP = "while True:\n    pass\n"


@dataclass
class Load:
    """What happened to the submissions of one run."""

    learners: int
    loops: float
    honest: list[float] = field(default_factory=list)  # seconds from submitting to the verdict
    refused: int = 0
    wrong: int = 0  # verdicts that are not what the code deserves
    seconds: float = 0.0

    @property
    def p50(self) -> float:
        return statistics.median(self.honest)

    @property
    def p95(self) -> float:
        return p95(self.honest)


def moments(learners: int, seconds: float, rng: random.Random) -> list[tuple[float, int]]:
    """(when, learner), in order: each learner from a random moment on, once a period."""
    starts = [(rng.uniform(0, PERIOD), learner) for learner in range(learners)]
    return sorted(
        (when, who) for start, who in starts for when in (start + k * PERIOD for k in range(99)) if when < seconds
    )


def drive(grader: Grader, exercises: list[Exercise], learners: int, loops: float, seconds: float) -> Load:
    """One run. The same moments and exercises with and without loops."""
    queue = SubmissionQueue()
    load, rng, lock = Load(learners, loops), random.Random(learners), threading.Lock()
    chance = random.Random(7)
    waiting: list[threading.Thread] = []
    start = time.monotonic()
    for when, who in moments(learners, seconds, rng):
        exercise, looping = rng.choice(exercises), chance.random() < loops
        time.sleep(max(0.0, start + when - time.monotonic()))
        sent = time.monotonic()
        code = LOOP if looping else exercise.solution
        try:
            ticket = queue.submit(
                str(who), lambda stop, exercise=exercise, code=code: grader.grade(Submission(exercise, code), stop)
            )
        except QueueFullError:
            load.refused += 1
            continue

        def finish(ticket=ticket, sent=sent, looping=looping) -> None:
            status = ticket.result().verdict.status
            took = time.monotonic() - sent
            with lock:
                if status != ("timeout" if looping else "pass"):
                    load.wrong += 1
                if not looping:
                    load.honest.append(took)

        waiting.append(threading.Thread(target=finish))
        waiting[-1].start()
    for thread in waiting:
        thread.join()
    load.seconds = time.monotonic() - start
    queue.close()
    return load


def where_it_bends(exercises: list[Exercise], loops: float) -> str:
    """How many learners the cores can bear while each endless loop uses all that its budget allows."""
    budget = statistics.mean(exercise.spec.budget.floor for exercise in exercises)
    cores = os.cpu_count() or 1
    bearable = cores * PERIOD / (loops * budget)
    return (
        f"An endless loop uses the CPU time that its exercise allows, {budget:.1f} s on average, where a core is idle. "
        f"With {loops:.0%} of them among the submissions, {cores} cores are full of loops from about {bearable:.0f} "
        "learners on: from there the loops pile up until the clock on the wall ends them, hold the queue's threads, "
        "and the honest ones wait for those. Without loops nothing bends yet in this table."
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--learners", type=int, nargs="+", default=[20, 50, 100, 200, 400])
    parser.add_argument("--loops", type=float, default=0.1)
    chosen = parser.parse_args()
    exercises = list(load_catalog().exercises.values())
    rows: list[list[str]] = []
    found: dict[str, list[tuple[float, float]]] = {}
    ratio_at_100 = None
    with Sandbox() as sandbox:
        grader = Grader(sandbox)
        for exercise in exercises:  # as in a server that has been up for a while: every exercise was submitted before
            grader.grade(Submission(exercise, exercise.solution))
        for learners in chosen.learners:
            loads = [drive(grader, exercises, learners, loops, chosen.seconds) for loops in (0.0, chosen.loops)]
            ratio = loads[1].p95 / loads[0].p95
            if learners == 100:
                ratio_at_100 = ratio
            for load in loads:
                rows.append(
                    [
                        str(learners),
                        f"{load.loops:.0%}",
                        str(len(load.honest)),
                        f"{len(load.honest) / load.seconds:.1f}",
                        f"{1000 * load.p50:.0f}",
                        f"{1000 * load.p95:.0f}",
                        f"{ratio:.2f}" if load.loops else "",
                        str(load.refused),
                        str(load.wrong),
                    ]
                )
                print("  ".join(f"{cell:>8}" for cell in rows[-1]), flush=True)
                name = "with endless loops" if load.loops else "honest only"
                found.setdefault(f"p95, {name}", []).append((learners, 1000 * load.p95))
        grader.close()
    heads = ["learners", "loops", "honest verdicts", "a second", "p50 ms", "p95 ms", "p95 ratio", "refused", "wrong"]
    chart("load", "Learners", "Milliseconds from submitting to the verdict", found)
    write(
        "load",
        "Load",
        f"python benchmarks/load.py --seconds {chosen.seconds:g}",
        [machine(), table(heads, rows), where_it_bends(exercises, chosen.loops)],
    )
    return int(ratio_at_100 is not None and ratio_at_100 > 2)


if __name__ == "__main__":
    sys.exit(main())
