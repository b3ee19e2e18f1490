"""Writes the skeleton of a new content folder; `check` then walks the author through what is missing."""

from __future__ import annotations

import re
from pathlib import Path

SLUG = r"[a-z0-9][a-z0-9_-]*"
TODO = {"zh": "待写", "en": "to be written"}


class SkeletonError(Exception):
    """An id that cannot be used, with the reason."""


def create(root: Path, kind: str, id: str) -> list[Path]:
    """Write the files of a new `exercise`, `hunt`, `lesson` or `unit`; returns them. Never overwrites."""
    depth = 1 if kind == "unit" else 2
    if not re.fullmatch("/".join([SLUG] * depth), id):
        wanted = {"lesson": "<unit>/<slug>", "unit": "<unit>"}.get(kind, "<track>/<slug>")
        raise SkeletonError(f"`{id}` is not of the form {wanted}, in small letters, digits, - and _")
    files = {"exercise": _exercise, "hunt": _hunt, "lesson": _lesson, "unit": _unit}[kind](id)
    paths = {root / path: text for path, text in files.items()}
    for path in paths:
        if path.exists():
            raise SkeletonError(f"{path.relative_to(root)} exists already")
    for path, text in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(paths)


def _exercise(id: str) -> dict[str, str]:
    entry = id.split("/")[1].replace("-", "_")
    folder = f"exercises/{id}"
    return {
        f"{folder}/exercise.toml": (
            'version = 1\nunit = "to-be-chosen"  # a folder of lessons/\norder = 1\ndifficulty = 1\nminutes = 10\n'
            f'stack = "numpy"\nentries = ["{entry}"]\ncases = ["hand"]\nmistakes = []\n\n'
            '[observations.result]\ncompare = "close"\n'
        ),
        f"{folder}/starter.py": (
            f'import numpy as np\n\n\ndef {entry}(x: np.ndarray) -> np.ndarray:\n    """Shapes and meaning."""\n'
            f'    raise NotImplementedError\n\n\nif __name__ == "__main__":\n    print({entry}(np.arange(3.0)))\n'
        ),
        f"{folder}/checks.py": (
            "import numpy as np\n\n\ndef cases(rng, data):\n    return {\n"
            '        "hand": {"x": np.array([1.0, 2.0])},\n    }\n\n\ndef observe(submission, inputs):\n'
            f'    return {{"result": submission.{entry}(inputs["x"])}}\n'
        ),
        f"{folder}/draw.py": (
            "from ronghui.drawing import strip\n\n\ndef draw(case, inputs, yours, reference, words):\n"
            '    values = yours["result"]\n'
            '    return strip(values, ["fused"] * len(values), [str(i) for i in range(len(values))])\n'
        ),
        f"solutions/{id}.py": (
            f"import numpy as np\n\n\ndef {entry}(x: np.ndarray) -> np.ndarray:\n    raise NotImplementedError\n"
        ),
        **{
            f"{folder}/{lang}.md": (
                f"# {entry}\n\n{todo}\n\n## task\n\n{todo}\n\n"
                + "".join(f"## hint: {i}\n\n{todo}\n\n" for i in (1, 2, 3))
                + f"## case: hand\n\n{todo}\n\n## debrief\n\n{todo}\n\n"
                f"## picture\n\n{todo}\n\n### caption\n\n{todo}\n\n### alt\n\n{todo}\n"
            )
            for lang, todo in TODO.items()
        },
    }


def _hunt(id: str) -> dict[str, str]:
    """An exercise whose starter is whole and wrong."""
    files = _exercise(id)
    toml, starter = f"exercises/{id}/exercise.toml", f"exercises/{id}/starter.py"
    files[toml] = files[toml].replace(
        "mistakes = []", 'mistakes = ["the-bug"]\nbug = "the-bug"  # what the starter does'
    )
    files[starter] = files[starter].replace(
        "    raise NotImplementedError", "    return x  # the bug is somewhere here"
    )
    for lang, todo in TODO.items():
        words = f"exercises/{id}/{lang}.md"
        files[words] = files[words].replace("## debrief", f"## mistake: the-bug\n\n{todo}\n\n## debrief")
    return files


def _lesson(id: str) -> dict[str, str]:
    folder = f"lessons/{id}"
    return {
        f"{folder}/lesson.toml": (
            "version = 1\norder = 1\nminutes = 12\n\n[figures.first]\nstates = [0.0, 0.5, 1.0]\nstart = 0\n"
        ),
        f"{folder}/compute.py": (
            'import numpy as np\n\n\ndef first(state, data):\n    return {"y": state * np.arange(10.0)}\n'
        ),
        f"{folder}/draw.py": (
            "import plotly.graph_objects as go\n\nfrom ronghui.drawing import FUSED, figure\n\n\n"
            "def first(arrays, state, words):\n"
            '    return figure(go.Scatter(y=arrays["y"], line={"color": FUSED}), x=words.label("x"))\n'
        ),
        **{
            f"{folder}/{lang}.md": (
                f"# {id.split('/')[1]}\n\n{todo}\n\n## goals\n\n- {todo}\n\n## section: start\n\n{todo}\n\n"
                f"::figure[first]\n\n## figure: first\n\n{todo}\n\n### caption\n\n{todo}\n\n### alt\n\n{todo}\n\n"
                f"### parameter\n\n{todo}\n\n## labels\n\n- x: x\n"
            )
            for lang, todo in TODO.items()
        },
    }


def _unit(id: str) -> dict[str, str]:
    return {
        f"lessons/{id}/unit.toml": "order = 1\nprerequisites = []\n",
        **{f"lessons/{id}/{lang}.md": f"# {id}\n\n{todo}\n" for lang, todo in TODO.items()},
    }
