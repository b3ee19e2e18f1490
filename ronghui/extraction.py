"""Which sentences of the code are to be translated.

An extraction method for pybabel (see babel.cfg). Babel's own reads tokens and misses a call inside an f-string;
this one reads the syntax tree.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

MARKS = ("_", "N_")  # translate here and now; translate later


def sentences(source: str) -> Iterator[tuple[int, str]]:
    """(line, sentence) of every marked literal, in order of the tree."""
    for node in ast.walk(ast.parse(source)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in MARKS
            and node.args
            and isinstance(node.args[0], ast.Constant)
            and isinstance(node.args[0].value, str)
        ):
            yield node.lineno, node.args[0].value


def extract(
    fileobj: IO[bytes], keywords: Any, comment_tags: Any, options: Any
) -> Iterator[tuple[int, str, str, list[str]]]:
    """What pybabel calls for each file."""
    for line, sentence in sentences(fileobj.read().decode("utf-8")):
        yield line, "_", sentence, []


def all_sentences(root: Path) -> dict[str, str]:
    """Sentence -> where it stands, over the product's own Python files."""
    found: dict[str, str] = {}
    for folder in ("ronghui", "ui", "pages"):
        for path in sorted((root / folder).rglob("*.py")):
            for line, sentence in sentences(path.read_text(encoding="utf-8")):
                found.setdefault(sentence, f"{path.relative_to(root)}:{line}")
    return found
