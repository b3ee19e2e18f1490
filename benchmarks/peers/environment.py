"""The environment of the peers: .venv-peers at the root, with Jupyter's kernel and TorchCode's judge in it.

torch itself is not installed a second time: a .pth file shows the peers the packages of the environment that runs
this, after their own. Nothing is ever installed there.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / ".venv-peers"
PYTHON = FOLDER / "bin" / "python"
JUPYTER = ("ipykernel==7.4.0", "jupyter_client==8.10.0")
JUDGE = "torch-judge==0.1.1"  # without its dependencies: they are torch


def peers_python() -> Path:
    """The interpreter of .venv-peers, made now unless it was made by these very lines."""
    ours = sysconfig.get_path("purelib")
    wanted = "\n".join((sys.version, ours, *JUPYTER, JUDGE))
    stamp = FOLDER / "installed"
    if not (stamp.exists() and stamp.read_text(encoding="utf-8") == wanted):
        print("making .venv-peers ...", flush=True)
        run([sys.executable, "-m", "venv", "--clear", str(FOLDER)])
        pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run([*pip, *JUPYTER])
        run([*pip, "--no-deps", JUDGE])
        theirs = subprocess.run(
            [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
        Path(theirs, "main.pth").write_text(f"{ours}\n", encoding="utf-8")
        stamp.write_text(wanted, encoding="utf-8")
    return PYTHON


def run(command: list[str]) -> None:
    subprocess.run(command, check=True)
