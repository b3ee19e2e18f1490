"""The walls of the house: who may import what."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ronghui.catalog import ROOT

WORKER = {"entry.py", "parent.py", "child.py", "worker.py", "wire.py", "offered.py"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def offenders(folder: str, package: str) -> list[str]:
    return [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / folder).rglob("*.py"))
        if any(name.split(".")[0] == package for name in imports(path))
    ]


def test_the_engine_imports_no_streamlit() -> None:
    assert offenders("ronghui", "streamlit") == []


def test_torch_is_imported_in_the_worker_only() -> None:
    allowed = {f"ronghui/sandbox/{name}" for name in WORKER}
    assert set(offenders("ronghui", "torch")) <= allowed
    assert offenders("ui", "torch") == offenders("pages", "torch") == []


def test_the_engine_does_not_know_the_screens() -> None:
    assert offenders("ronghui", "ui") == offenders("ronghui", "pages") == []


def test_the_sandbox_knows_nothing_of_exercises() -> None:
    for path in (ROOT / "ronghui/sandbox").glob("*.py"):
        assert not any(name.startswith(("ronghui.catalog", "ronghui.grading")) for name in imports(path)), path


def test_pages_are_thin() -> None:
    for path in (ROOT / "pages").glob("*.py"):
        assert len(path.read_text().splitlines()) < 15, path


def test_importing_the_whole_app_loads_no_torch() -> None:
    code = (
        "import sys, ronghui.__main__, ronghui.figures, ronghui.grading, ronghui.store, ui.shell, ui.home_page, "
        "ui.lesson_page, ui.exercise_page, ui.interview_page, ui.settings_page; sys.exit('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
