"""Writes the skeleton of a new content folder; `check` then walks the author through what is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ronghui.catalog.models import Language

SLUG = r"[a-z0-9][a-z0-9_-]*"
TODO: dict[Language, str] = {"zh": "待写", "en": "to be written"}


class SkeletonError(Exception):
    """An id that cannot be used, with the reason."""


def create(
    root: Path,
    kind: str,
    id: str,
    *,
    unit: str = "to-be-chosen",
    cases: Sequence[str] = ("hand",),
    mistakes: Sequence[str] = (),
) -> list[Path]:
    """Write the files of a new `exercise`, `hunt`, `lesson` or `unit`; returns them. Never overwrites.

    `unit`, `cases` and `mistakes` are an exercise's: each id gets its headings and its files in all places.
    """
    depth = 1 if kind == "unit" else 2
    if not re.fullmatch("/".join([SLUG] * depth), id):
        wanted = {"lesson": "<unit>/<slug>", "unit": "<unit>"}.get(kind, "<track>/<slug>")
        raise SkeletonError(f"`{id}` is not of the form {wanted}, in small letters, digits, - and _")
    if kind == "exercise":
        files = _exercise(id, unit, cases, mistakes)
    elif kind == "hunt":
        files = _hunt(id, unit, cases, mistakes or ("the-bug",))
    else:
        files = {"lesson": _lesson, "unit": _unit}[kind](id)
    paths = {root / path: text for path, text in files.items()}
    for path in paths:
        if path.exists():
            raise SkeletonError(f"{path.relative_to(root)} exists already")
    for path, text in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(paths)


def _exercise(id: str, unit: str, cases: Sequence[str], mistakes: Sequence[str]) -> dict[str, str]:
    entry = id.split("/")[1].replace("-", "_")
    folder = f"exercises/{id}"
    signature = f'import numpy as np\n\n\ndef {entry}(x: np.ndarray) -> np.ndarray:\n    """Shapes and meaning."""\n'
    unwritten = f"{signature}    raise NotImplementedError\n"
    made = "".join(f'        "{case}": {{"x": rng.normal(size=3)}},\n' for case in cases)
    return {
        f"{folder}/exercise.toml": (
            f'version = 1\nunit = "{unit}"  # a folder of lessons/\norder = 1  # its place within the unit\n'
            'difficulty = 1\nminutes = 10\nstack = "numpy"\n'
            f'entries = ["{entry}"]\ncases = {_listed(cases)}\nmistakes = {_listed(mistakes)}\n'
            'prerequisites = []\npaths = []  # "sprint", "engineering", "research"\n\n'
            '[observations.result]\ncompare = "close"\n'
        ),
        f"{folder}/starter.py": f'{unwritten}\n\nif __name__ == "__main__":\n    print({entry}(np.arange(3.0)))\n',
        f"{folder}/checks.py": (
            f"import numpy as np\n\n\ndef cases(rng, data):\n    return {{\n{made}    }}\n\n\n"
            f'def observe(submission, inputs):\n    return {{"result": submission.{entry}(inputs["x"])}}\n'
        ),
        f"{folder}/draw.py": (
            "from ronghui.drawing import strip\n\n\ndef draw(case, inputs, yours, reference, words):\n"
            '    values = yours["result"]\n'
            '    return strip(values, ["fused"] * len(values), [str(i) for i in range(len(values))])\n'
        ),
        f"solutions/{id}.py": unwritten,
        **{f"{folder}/mistakes/{mistake}.py": unwritten for mistake in mistakes},
        **{f"{folder}/{lang}.md": _words(entry, todo, cases, mistakes) for lang, todo in TODO.items()},
    }


def _listed(ids: Sequence[str]) -> str:
    return "[" + ", ".join(f'"{id}"' for id in ids) + "]"


def _words(title: str, todo: str, cases: Sequence[str], mistakes: Sequence[str]) -> str:
    """An exercise's words file with every heading that it will need."""
    headings = [
        "## task",
        *[f"## hint: {n}" for n in (1, 2, 3)],
        *[f"## case: {case}" for case in cases],
        *[f"## mistake: {mistake}" for mistake in mistakes],
        "## debrief",
        "## picture",
        "### caption",
        "### alt",
    ]
    return f"# {title}\n\n{todo}\n\n" + "\n".join(f"{heading}\n\n{todo}\n" for heading in headings)


def _hunt(id: str, unit: str, cases: Sequence[str], mistakes: Sequence[str]) -> dict[str, str]:
    """An exercise whose starter is whole and wrong: the first mistake is what it does."""
    files = _exercise(id, unit, cases, mistakes)
    toml, starter = f"exercises/{id}/exercise.toml", f"exercises/{id}/starter.py"
    files[toml] = files[toml].replace(
        "prerequisites", f'bug = "{mistakes[0]}"  # what the starter does\nprerequisites', 1
    )
    files[starter] = files[starter].replace(
        "    raise NotImplementedError", "    return x  # the bug is somewhere here"
    )
    del files[f"exercises/{id}/mistakes/{mistakes[0]}.py"]
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
