"""The hostile submissions beside this file: one a file, in a folder a family.

A file begins with a docstring of two sentences, `Tries: ...` and `Must: ...`, and says in comments which
statuses it may get (`# ends: fail timeout`) and, where it is not `DEFAULT`, on which exercise (`# exercise: id`).
`pass` is among the statuses only where the attempt has to be refused and the answer may be right. Such a file
prints `ALLOWED` where its attempt succeeds, and needs no answer of its own: the reference is put behind it.

A sealed child can import nothing of ours: where a file imports from forging.py, the text of that file is put.
`@name@` stands for what is known only when the file runs: see `Scene.tokens`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ronghui.catalog import Exercise

FOLDER = Path(__file__).parent
FORGING = FOLDER / "forging.py"
DEFAULT = "foundations/concat_features"
STATUSES = frozenset(("pass", "fail", "error", "timeout", "not_attempted"))
# Where files, processes and the network are open, the attempts of these families are expected to succeed, and
# would hurt the machine that runs the tests.
NEED_A_SEAL = frozenset(("kernel", "leftovers", "network", "parent", "processes", "writing", "memory"))

_SENTENCES = re.compile(r"Tries: (?P<tries>.+)\nMust: (?P<must>.+)", re.DOTALL)
_IMPORT = re.compile(r"^from tests\.hostile\.forging import .*$", re.MULTILINE)
_HEADER = re.compile(r"^# (exercise|ends): (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Hostile:
    """One hostile submission. Reading a property raises ValueError where the file does not keep to the form."""

    path: Path

    @property
    def name(self) -> str:
        return f"{self.family}/{self.path.stem}"

    @property
    def family(self) -> str:
        return self.path.parent.name

    @cached_property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def sentences(self) -> tuple[str, str]:
        """What it tries, and what must happen."""
        found = _SENTENCES.fullmatch(ast.get_docstring(ast.parse(self.text)) or "")
        if found is None:
            raise ValueError(f"{self.name}: the docstring is `Tries: ...` and `Must: ...`")
        return found["tries"], found["must"]

    @cached_property
    def exercise(self) -> str:
        return self._header.get("exercise", DEFAULT)

    @cached_property
    def ends(self) -> frozenset[str]:
        """The statuses it may get."""
        ends = frozenset(self._header.get("ends", "").split())
        if not ends or not ends <= STATUSES:
            raise ValueError(f"{self.name}: `# ends:` names some of {', '.join(sorted(STATUSES))}")
        return ends

    @property
    def says_refused(self) -> bool:
        """Whether it says so when its attempt is refused: then it must have come to say it."""
        return 'print("refused")' in self.text or 'else "refused"' in self.text

    def code(self, exercise: Exercise, tokens: Mapping[str, str]) -> str:
        """The text to submit."""
        text = _IMPORT.sub(lambda _import: FORGING.read_text(encoding="utf-8"), self.text)
        for name, value in tokens.items():
            text = text.replace(f"@{name}@", value)
        defined = {node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
        complete = "pass" not in self.ends or defined & set(exercise.spec.entries)
        return text if complete else f"{text}\n\n{exercise.solution}"

    @cached_property
    def _header(self) -> dict[str, str]:
        return dict(_HEADER.findall(self.text))


def load() -> list[Hostile]:
    """All of them, the ones that only wait first: they cost time, not CPU."""
    found = sorted((Hostile(path) for path in FOLDER.glob("*/*.py")), key=lambda hostile: hostile.name)
    return sorted(found, key=lambda hostile: "the clock on the wall" not in hostile.sentences[1])
