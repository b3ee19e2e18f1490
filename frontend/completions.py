"""Writes ronghui/web/editor/completions.json: the public members of numpy and torch, by name and kind.

Run it in the project's environment after a change of numpy's or torch's version:

    .venv/bin/python frontend/completions.py
"""

from __future__ import annotations

import importlib
import inspect
import json
import warnings
from pathlib import Path
from types import ModuleType

import numpy as np
import torch

TARGET = Path(__file__).parents[1] / "ronghui" / "web" / "editor" / "completions.json"

MODULES = (
    "math",
    "numpy",
    "numpy.linalg",
    "numpy.random",
    "numpy.fft",
    "torch",
    "torch.nn",
    "torch.nn.functional",
    "torch.nn.init",
    "torch.linalg",
    "torch.optim",
    "torch.optim.lr_scheduler",
    "torch.distributions",
    "torch.autograd",
    "torch.utils.data",
)

# Members nobody should be offered: aliases of Python, internals that leak into the namespace, test hooks.
LEAKED = {"annotations", "test", "sys", "os", "warnings", "typing_extensions", "Optional", "Union", "Any", "Callable"}


def kind_of(value: object) -> str:
    """One letter: function, class, module or constant."""
    if isinstance(value, ModuleType):
        return "m"
    if inspect.isclass(value):
        return "c"
    return "f" if callable(value) else "k"


def members(name: str) -> dict[str, str]:
    """Public names of a module grouped by kind, each group as one string of words."""
    module = importlib.import_module(name)
    public = [n for n in getattr(module, "__all__", dir(module)) if not n.startswith("_") and n not in LEAKED]
    if name == "torch":  # __all__ leaves out submodules and most functions; dir() adds aliases of both
        public = [n for n in dir(module) if not n.startswith("_") and n not in LEAKED]
    children = {m.removeprefix(name + ".") for m in MODULES if m.startswith(name + ".")}
    groups: dict[str, list[str]] = {}
    for member in sorted({*public, *(c for c in children if "." not in c)}):
        value = getattr(module, member, None)
        if isinstance(value, ModuleType) and f"{name}.{member}" not in MODULES:
            continue
        if (name == "torch" or name.startswith("torch.")) and member.endswith("_") and name != "torch.nn.init":
            continue  # in-place twins double the list
        groups.setdefault(kind_of(value), []).append(member)
    return {kind: " ".join(names) for kind, names in groups.items()}


def methods(value: object) -> str:
    """Public methods and attributes of one object as a string of words."""
    names = [n for n in dir(value) if not n.startswith("_") and not n.endswith("_")]
    return " ".join(names)


def main() -> None:
    warnings.simplefilter("ignore")
    lists = {
        "modules": {name: members(name) for name in MODULES},
        "methods": {"numpy": methods(np.zeros(1)), "torch": methods(torch.zeros(1))},
    }
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(lists, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    print(TARGET, TARGET.stat().st_size)


if __name__ == "__main__":
    main()
