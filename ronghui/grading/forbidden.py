"""Finds uses of forbidden APIs in source text, by name. Advice, not security: it can be evaded."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from ronghui.syntax import parse

LONGEST = 20  # parts of a dotted name; an inner part of a longer chain is looked at by itself


@dataclass(frozen=True)
class ForbiddenUse:
    """Where a forbidden name is used: `pattern` is the rule, `name` what stands in the code."""

    pattern: str
    name: str
    line: int


def parsed(source: str) -> ast.Module:
    """The syntax tree. Some Windows editors begin a file with a byte order mark, which `ast` refuses in a str."""
    return parse(source.removeprefix("\ufeff"))


def find_forbidden(source: str, patterns: Iterable[str]) -> ForbiddenUse | None:
    """The first use of a forbidden name, or None.

    A pattern is a dotted name (`numpy.concatenate`, wildcards allowed), which is found through any import
    alias, or `.name`, which is any attribute of that name (`x.softmax`).
    """
    patterns = tuple(patterns)
    if not patterns:
        return None
    try:
        tree = parsed(source)
    except RecursionError:  # nested to within a hair of what Python takes, and we stand on a higher frame here
        return None
    aliases = _aliases(tree)
    uses: list[ForbiddenUse] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Name | ast.Attribute) or not isinstance(node.ctx, ast.Load):
            continue
        name = _dotted(node, aliases)
        for pattern in patterns:
            attribute = isinstance(node, ast.Attribute) and pattern == f".{node.attr}"
            if attribute or (name and fnmatchcase(name, pattern)):
                uses.append(ForbiddenUse(pattern, name or pattern, node.lineno))
    return min(uses, key=lambda use: use.line) if uses else None


def _aliases(tree: ast.Module) -> dict[str, str]:
    """Local name -> dotted name, from the import statements anywhere in the source."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                found[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


def _dotted(node: ast.expr, aliases: dict[str, str]) -> str | None:
    parts: list[str] = []
    while isinstance(node, ast.Attribute) and len(parts) < LONGEST:
        parts.append(node.attr)
        node = node.value
    return ".".join((aliases.get(node.id, node.id), *reversed(parts))) if isinstance(node, ast.Name) else None
