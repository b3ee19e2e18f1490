"""The tests that take minutes, run and written down: what each proves, on how much, and whether it held.

    python benchmarks/proof.py [PYTEST-OPTION ...]

Writes docs/benchmarks/proof.md; exit 1 where a test failed. What the tests counted they say with `record_property`.
"""

from __future__ import annotations

import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.writing import machine, table, write

# A page is timed: it has the machine to itself.
RUNS = (
    ["-m", "prove and not browser", "-n", "2", "--dist", "loadgroup"],
    ["-m", "prove and browser"],
)
NO_TESTS = 5  # pytest's exit code, where options leave none


@dataclass
class Proof:
    """One test function, with all its parameters."""

    times: int = 0
    seconds: float = 0.0
    ended: Counter[str] = field(default_factory=Counter)
    counted: Counter[str] = field(default_factory=Counter)


def main() -> int:
    proofs: dict[tuple[str, str], Proof] = {}
    codes = []
    for options in RUNS:
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder, "junit.xml")
            command = [sys.executable, "-m", "pytest", *options, f"--junit-xml={report}", *sys.argv[1:]]
            codes.append(subprocess.run(command, cwd=ROOT, check=False).returncode)
            for case in ElementTree.parse(report).iter("testcase"):
                add(proofs, case)
    heads = ["test", "times", "counted", "failed", "skipped", "minutes"]
    rows = [row(*key, proof) for key, proof in sorted(proofs.items())]
    note = "Each line is a test function with all its parameters; its name says what was proved."
    command = shlex.join(("python", "benchmarks/proof.py", *sys.argv[1:]))
    print(write("proof", "The long proofs", command, [machine(), note, table(heads, rows)]))
    return int(any(code not in (0, NO_TESTS) for code in codes))


def add(proofs: dict[tuple[str, str], Proof], case: ElementTree.Element) -> None:
    module, function = case.get("classname", "").rpartition(".")[2], case.get("name", "").partition("[")[0]
    proof = proofs.setdefault((module, function), Proof())
    proof.times += 1
    proof.seconds += float(case.get("time", 0))
    proof.ended.update(child.tag for child in case)
    for said in case.iter("property"):
        proof.counted[said.get("name", "")] += int(said.get("value", 0))


def row(module: str, function: str, proof: Proof) -> list[str]:
    counted = ", ".join(f"{count:,} {what}" for what, count in proof.counted.items())
    failed = proof.ended["failure"] + proof.ended["error"]
    name = f"{module}: {function}".replace("test_", "").replace("_", " ")
    numbers = (f"{number:,}" for number in (failed, proof.ended["skipped"]))
    return [name, f"{proof.times:,}", counted, *numbers, f"{proof.seconds / 60:.1f}"]


if __name__ == "__main__":
    sys.exit(main())
