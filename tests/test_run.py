import ast
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import run

ROOT = Path(__file__).parents[1]


def finder(*installed: str):
    return lambda name: f"/usr/bin/{name}" if name in installed else None


def test_the_file_can_be_read_by_a_python_too_old_to_run_it():
    source = (ROOT / "run.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 8))
    imported = {
        name.name.partition(".")[0]
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Import)
        for name in node.names
    }
    assert imported <= sys.stdlib_module_names


def test_an_old_python_is_told_which_newer_one_to_use():
    assert run.too_old((3, 9, 18), finder("python3.11", "python3.12")) == (
        "Ronghui needs Python 3.11 or newer, and this is Python 3.9.18: start it with `python3.12 run.py`."
    )
    assert "install one from https://www.python.org" in run.too_old((3, 9, 18), finder())


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """A checkout whose .venv is there; lists what pip was asked to do."""
    for name in ("requirements.txt", "requirements-dev.txt", "pyproject.toml"):
        (tmp_path / name).write_text(f"# {name}")
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    asked = tmp_path / "asked"
    python = tmp_path / ".venv" / "bin" / "python"
    python.write_text(f'#!/bin/sh\n[ "$1" = -c ] || [ "$4" = list ] || echo "$@" >> {asked}\n')
    python.chmod(0o755)
    asked.touch()
    monkeypatch.setattr(run, "HERE", str(tmp_path))
    monkeypatch.setattr(run, "VENV", str(tmp_path / ".venv"))
    monkeypatch.setattr(run, "PIP_LOG", str(tmp_path / ".venv" / "pip.log"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    return asked


def times(asked: Path) -> int:
    return asked.read_text().count("--no-deps -e .")


def test_what_is_installed_is_not_installed_again_until_a_list_changes(installed):
    run.set_up("requirements.txt")
    run.set_up("requirements.txt")
    assert times(installed) == 1
    (installed.parent / "pyproject.toml").write_text("# changed")
    run.set_up("requirements.txt")
    assert times(installed) == 2
    (installed.parent / "requirements-dev.txt").write_text("# changed")
    run.set_up("requirements.txt")
    assert times(installed) == 2


def test_the_tests_list_contains_the_apps(installed):
    run.set_up("requirements-dev.txt")
    run.set_up("requirements.txt")
    run.set_up("requirements-dev.txt")
    assert times(installed) == 1
    assert "install -r requirements-dev.txt" in installed.read_text()


def test_a_failed_installation_is_tried_again_and_points_to_its_log(installed):
    python = installed.parent / ".venv" / "bin" / "python"
    good = python.read_text()
    python.write_text('#!/bin/sh\n[ "$1" = -c ] && exit 0; echo "ERROR: No matching distribution for x"; exit 1\n')
    with pytest.raises(run.Stop, match=r"No matching distribution for x. The whole story is in .*pip\.log"):
        run.set_up("requirements.txt")
    python.write_text(good)
    run.set_up("requirements.txt")
    assert times(installed) == 1


def test_no_network_and_a_full_disk_are_said_in_a_sentence():
    retrying = "WARNING: Retrying after connection broken by 'NewConnectionError('"
    log = f"{retrying}\nERROR: Could not find a version that satisfies x"
    assert run.why_pip_failed(log).startswith("pip could not reach the package index")
    assert run.why_pip_failed("ERROR: [Errno 28] No space left on device").startswith("The disk is full")
    assert run.why_pip_failed("").startswith("pip failed: it gave no reason.")


def test_the_progress_line_names_the_package_pip_is_at():
    log = "Collecting numpy>=2 (from -r requirements.txt)\n  Downloading numpy.whl\nCollecting torch==2.13.0\n"
    assert run.last_package("") == "looking"
    assert run.last_package(log) == "torch"
    assert run.last_package(log + "Installing collected packages: a, b") == "putting the packages in place"


@pytest.mark.parametrize(
    "environ, listed",
    [
        ({"PIP_INDEX_URL": "https://mirror"}, ""),
        ({"PIP_NO_INDEX": "1"}, ""),
        ({}, "global.cert='x'\nglobal.extra-index-url='file:///opt a=b'"),
        ({}, "install.find-links='/opt/wheels'"),
    ],
)
def test_whoever_told_pip_where_to_look_is_obeyed(environ, listed):
    assert run.pip_is_configured(environ, listed)


def test_settings_that_say_nothing_of_places_leave_the_cpu_index_on():
    assert not run.pip_is_configured({"PIP_CERT": "x"}, "global.cert='/etc/index-url'\nglobal.timeout='9'\n")


def test_chromium_is_the_one_named_else_the_first_on_the_path():
    assert run.find_chromium({"CHROME": "/my/chrome"}, lambda name: name) == "/my/chrome"
    assert run.find_chromium({}, finder("google-chrome", "chromium-browser")) == "/usr/bin/chromium-browser"
    assert run.find_chromium({}, finder()) is None
    with pytest.raises(run.Stop, match="CHROME is /nowhere"):
        run.find_chromium({"CHROME": "/nowhere"}, finder("chromium"))


def test_a_step_reports_its_exit_code_and_its_seconds(capfd):
    code, seconds = run.timed("a step", [sys.executable, "-c", "import os; exit(int(os.environ['N']))"], N="3")
    assert (code, capfd.readouterr().out) == (3, "\n== a step\n")
    assert 0 < seconds < 20


def test_a_process_that_becomes_another_leaves_one_to_interrupt(tmp_path):
    line = (
        f"import run, sys; run.become([sys.executable, '-c', {'import time; print(1, flush=True); time.sleep(60)'!r}])"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", line],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's `&` would have it ignored
    )
    assert child.stdout.readline() == b"1\n"
    child.send_signal(signal.SIGINT)
    child.wait(timeout=20)  # its input stays open: an end of it would race with the signal
    child.communicate()
    assert child.returncode == -signal.SIGINT


def test_ci_runs_the_same_command_as_a_developer():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert "python3 run.py test" in script.read_text()
