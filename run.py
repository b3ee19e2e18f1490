#!/usr/bin/env python3
"""Sets up and starts Ronghui 融会. Standard library only.

python3 run.py [--port N] [--address A]   sets up .venv and opens the app at http://127.0.0.1:8501
python3 run.py test                       sets up what the tests need and runs all of them
python3 run.py prove                      runs the proofs that take many minutes
python3 run.py <verb> ...                 sets up and forwards to `python -m ronghui <verb> ...`
"""

from __future__ import annotations  # this file must be readable by Pythons too old to run it

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Which = Callable[[str], str | None]

OLDEST = (3, 11)
HERE = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(HERE, ".venv")
PIP_LOG = os.path.join(VENV, "pip.log")
CPU_TORCH = "https://download.pytorch.org/whl/cpu"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NO_NETWORK = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "Temporary failure in name resolution",
    "Network is unreachable",
    "No route to host",
)


class Stop(Exception):
    """The run cannot go on; the message is one sentence for the person at the terminal."""


def main(arguments: Sequence[str]) -> int:
    try:
        if sys.version_info < OLDEST:
            raise Stop(too_old(sys.version_info[:3], shutil.which))
        os.environ.setdefault("RONGHUI_CALLED_FROM", os.getcwd())  # file names on the command line are meant from there
        os.chdir(HERE)
        if arguments[:1] in (["-h"], ["--help"]):
            print(__doc__)
            return 0
        if arguments[:1] == ["test"]:
            return test()
        if arguments[:1] == ["prove"]:
            return prove()
        set_up("requirements.txt")
        if not arguments or arguments[0].startswith("-"):
            return become([in_venv("python"), "server.py", *arguments])
        return become([in_venv("python"), "-m", "ronghui", *arguments])
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130


def too_old(version: Sequence[int], which: Which) -> str:
    """What to say to a Python older than OLDEST, with a newer one to use if there is one."""
    newer = [f"python3.{minor}" for minor in range(20, OLDEST[1] - 1, -1)]
    found = next((name for name in newer if which(name)), None)
    advice = f"start it with `{found} run.py`" if found else "install one from https://www.python.org"
    needed, here = ".".join(map(str, OLDEST)), ".".join(map(str, version[:3]))
    return f"Ronghui needs Python {needed} or newer, and this is Python {here}: {advice}."


# Setting up


def set_up(requirements: str) -> None:
    """Makes .venv and installs `requirements` into it, unless that was done with these very files."""
    make_venv()
    if read(stamp(requirements)) == fingerprint(ingredients(requirements)):
        return
    say("Installing what is needed; this takes a few minutes the first time ...")
    index = ["--extra-index-url", CPU_TORCH] if wants_cpu_torch() else []
    with open(PIP_LOG, "w", encoding="utf-8") as log:
        pip(["install", "-r", requirements, *index], log)
        pip(["install", "--no-deps", "-e", "."], log)
    for done in {"requirements.txt", requirements}:  # the longer list contains the shorter one
        with open(stamp(done), "w", encoding="utf-8") as file:
            file.write(fingerprint(ingredients(done)))


def stamp(requirements: str) -> str:
    """The file that says which versions of the ingredients were installed."""
    return os.path.join(VENV, "installed-" + requirements)


def ingredients(requirements: str) -> list[str]:
    """The files whose change makes an installation out of date."""
    return [os.path.join(HERE, name) for name in sorted({"requirements.txt", requirements, "pyproject.toml"})]


def fingerprint(paths: Iterable[str]) -> str:
    """A digest of the files' contents."""
    digest = hashlib.sha256()
    for path in paths:
        with open(path, "rb") as file:
            digest.update(hashlib.sha256(file.read()).digest())
    return digest.hexdigest()


def read(path: str) -> str | None:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return None


def make_venv() -> None:
    """Makes .venv beside this file, or makes it anew where its Python no longer runs."""
    python = in_venv("python")
    check = [python, "-c", f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"]
    if os.path.exists(python) and subprocess.run(check, capture_output=True, check=False).returncode == 0:
        return
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        raise Stop(f"Python's venv module is missing: on Debian or Ubuntu, `sudo apt-get install {package}`.")
    say("Making the virtual environment .venv ...")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], capture_output=True, text=True, check=False)
    if made.returncode:
        reason = (made.stderr or made.stdout).strip().splitlines() or ["no reason given"]
        raise Stop(f"The virtual environment {VENV} could not be made: {reason[-1]}")


def in_venv(program: str) -> str:
    if os.name == "nt":
        return os.path.join(VENV, "Scripts", program + ".exe")
    return os.path.join(VENV, "bin", program)


def pip(arguments: Sequence[str], log: IO[str]) -> None:
    """Runs pip with its words going to the log, and on a terminal one line that says what it is at."""
    command = [in_venv("python"), "-m", "pip", "--disable-pip-version-check", *arguments]
    started = time.monotonic()
    working = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
    try:
        while working.poll() is None:
            try:
                working.wait(0.5)
            except subprocess.TimeoutExpired:
                progress(f"{time.monotonic() - started:5.0f} s  {last_package(read(PIP_LOG) or '')}")
    except BaseException:
        working.terminate()
        working.wait()
        raise
    finally:
        progress("")
    if working.returncode:
        raise Stop(why_pip_failed(read(PIP_LOG) or ""))


def progress(line: str) -> None:
    """Shows the line in the place of the one before, where there is a terminal to do so."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\033[K" + line)
        sys.stderr.flush()


def last_package(log: str) -> str:
    """The package pip's log speaks of last."""
    if "Installing collected packages" in log.rpartition("Collecting ")[2]:
        return "putting the packages in place"
    names = re.findall(r"^\s*(?:Collecting|Obtaining) ([\w.\-]+)", log, re.MULTILINE)
    return names[-1] if names else "looking"


def why_pip_failed(log: str) -> str:
    """One sentence from pip's log."""
    rest = f"The whole story is in {PIP_LOG}."
    if "No space left on device" in log:
        return f"The disk is full: the packages need about 2 GB. {rest}"
    if any(sign in log for sign in NO_NETWORK):
        return f"pip could not reach the package index: is there a network, or a proxy to set? {rest}"
    errors = [line.partition("ERROR: ")[2] for line in log.splitlines() if line.startswith("ERROR: ")]
    return f"pip failed: {errors[0] if errors else 'it gave no reason'}. {rest}"


def wants_cpu_torch() -> bool:
    """Whether to offer PyTorch's own index of CPU builds: on Linux, PyPI's torch brings 5 GB of CUDA.
    Its 2.13.0+cpu satisfies ==2.13.0 and pip prefers it. Whoever has told pip where to look is obeyed."""
    if sys.platform != "linux" or has_nvidia():
        return False
    config = subprocess.run(
        [in_venv("python"), "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    return not pip_is_configured(os.environ, config.stdout)


def pip_is_configured(environ: Mapping[str, str], config_list: str) -> bool:
    """Whether the environment or `pip config list` says where packages come from."""
    names = ("index-url", "extra-index-url", "find-links", "no-index")
    if any(environ.get("PIP_" + name.upper().replace("-", "_")) for name in names):
        return True
    keys = (line.partition("=")[0].rpartition(".")[2] for line in config_list.splitlines())
    return any(key in names for key in keys)


def has_nvidia() -> bool:
    return os.path.exists("/proc/driver/nvidia/version") or shutil.which("nvidia-smi") is not None


# Testing


def test() -> int:
    """Runs every check, one after the other, and says at the end how each went."""
    set_up("requirements-dev.txt")
    python = in_venv("python")
    pytest = [python, "-m", "pytest", "-n", "2", "--durations=15"]
    steps = [
        ("ruff check", [python, "-m", "ruff", "check", "."]),
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("content check", [python, "-m", "ronghui", "check"]),
        ("pytest", [*pytest, "--dist", "loadgroup", "-m", "not browser and not prove"]),
    ]
    results = [(name, *timed(name, command)) for name, command in steps]
    try:
        chromium = find_chromium(os.environ, shutil.which) or install_chromium()
        browser = [*pytest, "-m", "browser and not prove"]
        results.append(("pytest browser", *timed("pytest browser", browser, CHROME=chromium)))
    except Stop as stop:
        say(str(stop))
        results.append(("pytest browser", 1, 0.0))
    return summary(results)


def prove() -> int:
    """Runs what `test` leaves out because it takes minutes: every seed, level and user, and the long runs."""
    set_up("requirements-dev.txt")
    python = in_venv("python")
    try:
        os.environ["CHROME"] = find_chromium(os.environ, shutil.which) or install_chromium()
    except Stop as stop:
        say(str(stop))
        return 1
    steps = [(name, [python, f"benchmarks/{name}.py"]) for name in ("proof", "mutation", "diagnosis", "load")]
    steps.append(("verdict", [python, "benchmarks/verdict.py", "--page"]))
    return summary([(name, *timed(name, command)) for name, command in steps])


def summary(results: Iterable[tuple[str, int, float]]) -> int:
    """Says how each step went; 1 where one failed."""
    results = list(results)
    print()
    for name, code, seconds in results:
        print(f"{'FAILED' if code else 'ok':<8}{name:<16}{seconds:7.1f} s")
    sys.stdout.flush()
    return 1 if any(code for _, code, _ in results) else 0


def timed(name: str, command: Sequence[str], **environ: str) -> tuple[int, float]:
    print(f"\n== {name}", flush=True)
    started = time.monotonic()
    code = subprocess.run(command, env={**os.environ, **environ}, check=False).returncode
    return code, time.monotonic() - started


def find_chromium(environ: Mapping[str, str], which: Which) -> str | None:
    """$CHROME, or a Chromium on the PATH.

    Raises:
        Stop: $CHROME is set and leads nowhere.
    """
    if wanted := environ.get("CHROME"):
        if path := which(wanted):
            return path
        raise Stop(f"CHROME is {wanted}, which is not a program that can be run.")
    return next(filter(None, map(which, CHROMIUM_NAMES)), None)


def install_chromium() -> str:
    """Playwright's own Chromium, downloaded if need be; else Debian's, where we may install it."""
    say("No Chromium found; asking Playwright for its own ...")
    python = in_venv("python")
    ask = "from playwright.sync_api import sync_playwright as p\nwith p() as b: print(b.chromium.executable_path)"
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "check": False}
    subprocess.run([python, "-m", "playwright", "install", "chromium"], **quiet)
    where = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False).stdout.strip()
    # A browser that lacks a system library is there and does not start.
    if where and subprocess.run([where, "--version"], **quiet).returncode == 0:
        return where
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say("Installing Debian's Chromium and Chinese fonts ...")
        apt = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "-qq", "update"], env=apt, check=False)
        packages = ["chromium", "fonts-noto-cjk"]
        subprocess.run(["apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages], env=apt, check=False)
        if path := find_chromium({}, shutil.which):
            return path
    raise Stop(
        "The browser tests need a Chromium: install one (`sudo apt-get install chromium fonts-noto-cjk`), "
        "or set CHROME to its path."
    )


# Ending


def become(command: Sequence[str]) -> int:
    """Runs the command in this process's place, so that Ctrl+C and signals reach it alone."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], list(command))
    try:
        return subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        return 0


def say(line: str) -> None:
    """Speaks on stderr: what a forwarded verb prints on stdout stays clean."""
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
