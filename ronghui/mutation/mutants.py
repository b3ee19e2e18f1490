"""Makes the mutants of a source text, and names each by what it changes, not by where it stands."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ronghui.mutation.operators import OPERATORS, Scope, is_negative_number

TELLING = 12  # characters: a shorter expression is shown with the one around it
SHOWN = 58  # characters of either side of a name
# Fields of which nothing is judged: annotations, decorators, base classes, and the text of an exception.
LEFT_ALONE = {"annotation", "returns", "decorator_list", "bases", "type_params", "exc", "msg"}


@dataclass(frozen=True)
class Mutant:
    """`id` is `<function>: <before> -> <after>`; it survives reformatting and moved lines."""

    id: str
    code: str


def mutants_of(source: str) -> list[Mutant]:
    """Every mutant of a solution, in the order of the text; none is the solution itself or another's twin."""
    tree = ast.parse(source)
    original = ast.unparse(tree)
    found: dict[str, tuple[tuple[int, ...], str]] = {}
    for code in list(_edited(tree)):  # the tree is whole again only between the edits
        if code == original or code in found:
            continue
        try:
            mutated = ast.parse(code)
            compile(mutated, "mutant", "exec")
        except SyntaxError:
            continue
        found[code] = _place_and_name(tree, mutated)
    counted: Counter[str] = Counter()
    mutants = []
    for code, (_, name) in sorted(found.items(), key=lambda item: (item[1], item[0])):
        counted[name] += 1
        mutants.append(Mutant(name if counted[name] == 1 else f"{name} #{counted[name]}", code))
    return mutants


# -- edits


def _edited(tree: ast.Module) -> Iterator[str]:
    """The text of every tree that differs from `tree` by one replacement."""
    for parent, field, index, scope in _slots(tree, Scope.of_module(tree)):
        held = getattr(parent, field)
        node = held if index is None else held[index]
        for operator in OPERATORS:
            for new in operator(node, scope):
                if index is None:
                    changed: object = new
                else:
                    middle = new if isinstance(new, list) else [new]
                    changed = [*held[:index], *middle, *held[index + 1 :]]
                    if not changed and field == "body":
                        changed = [ast.Pass()]
                setattr(parent, field, changed)
                try:
                    yield ast.unparse(tree)
                finally:
                    setattr(parent, field, held)


def _slots(node: ast.AST, scope: Scope) -> Iterator[tuple[ast.AST, str, int | None, Scope]]:
    """(parent, field, index in the field, scope) of all that may be replaced."""
    inner = scope.inside(node) if isinstance(node, ast.FunctionDef) else scope
    for field, value in ast.iter_fields(node):
        if field == "exc" and value is not None:
            yield node, field, None, inner  # another exception, but the same text
        if field in LEFT_ALONE:
            continue
        if isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, ast.AST) and not _left_alone(item):
                    yield node, field, index, inner
                    if not is_negative_number(item):
                        yield from _slots(item, inner)
        elif isinstance(value, ast.AST) and not _left_alone(value):
            yield node, field, None, inner
            if not is_negative_number(value):
                yield from _slots(value, inner)


def _left_alone(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):  # a docstring
        return isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    if isinstance(node, ast.If):
        return isinstance(node.test, ast.Compare) and ast.unparse(node.test.left) == "__name__"
    return isinstance(node, ast.JoinedStr | ast.Import | ast.ImportFrom | ast.expr_context)


# -- names


def _place_and_name(before: ast.Module, after: ast.Module) -> tuple[tuple[int, ...], str]:
    """Where two trees first differ, as a key to sort by, and the name of the smallest part that holds it all."""
    owners: list[str] = []
    place: list[int] = []
    shown: tuple[str, str] | None = None
    around: ast.AST = before
    a: ast.AST = before
    b: ast.AST = after
    while True:
        if isinstance(a, ast.FunctionDef | ast.ClassDef):
            owners.append(a.name)
        if _is_telling(a, around):
            texts = _flat(a), _flat(b)
            if shown is None or len(texts[0]) >= TELLING:
                shown = texts
        step = _only_difference(a, b)
        if step is None:
            break
        position, inner_a, inner_b = step
        place.extend(position)
        if isinstance(inner_a, list) or isinstance(inner_b, list):
            assert isinstance(inner_a, list)
            assert isinstance(inner_b, list)
            shown = _statements(inner_a), _statements(inner_b)
            break
        around, a, b = a, inner_a, inner_b
    if shown is None:
        shown = _flat(a), _flat(b)
    owner = ".".join(owners) or "module"
    return tuple(place), f"{owner}: {' -> '.join(_bounded(*shown))}"


def _is_telling(node: ast.AST, around: ast.AST) -> bool:
    """Whether a node can be read alone: a simple statement or an expression, but no index and no bare function."""
    if isinstance(node, ast.stmt):
        return not hasattr(node, "body")
    if isinstance(around, ast.Subscript) and node is around.slice:
        return False
    if isinstance(around, ast.Call) and node is around.func:
        return False
    return isinstance(node, ast.expr) and not isinstance(node, ast.Slice | ast.Name | ast.Constant)


Inner = ast.AST | list[ast.stmt]


def _only_difference(a: ast.AST, b: ast.AST) -> tuple[tuple[int, ...], Inner, Inner] | None:
    """The one child in which two nodes differ, with its position; None where they differ in more than that."""
    if type(a) is not type(b):
        return None
    different = [
        (number, x, y)
        for number, ((_, x), (_, y)) in enumerate(zip(ast.iter_fields(a), ast.iter_fields(b), strict=True))
        if _dump(x) != _dump(y)
    ]
    if len(different) != 1:
        return None
    number, x, y = different[0]
    if isinstance(x, list) and isinstance(y, list):
        old, new, start = _changed_stretch(x, y)
        if len(old) == len(new) == 1 and isinstance(old[0], ast.AST) and not isinstance(new[0], ast.Pass):
            return (number, start), old[0], new[0]
        if all(isinstance(item, ast.stmt) for item in old + new):
            return (number, start), old, new
        return None
    if isinstance(x, ast.expr | ast.arguments | ast.keyword) and isinstance(y, ast.AST):
        return (number,), x, y
    return None


def _changed_stretch(x: list[ast.stmt], y: list[ast.stmt]) -> tuple[list[ast.stmt], list[ast.stmt], int]:
    """What two lists have between a common beginning and a common end, and where it begins."""
    old, new = [_dump(item) for item in x], [_dump(item) for item in y]
    start = _common(old, new)
    end = min(_common(old[::-1], new[::-1]), min(len(old), len(new)) - start)
    return x[start : len(x) - end], y[start : len(y) - end], start


def _dump(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(map(_dump, value)) + "]"
    return ast.dump(value) if isinstance(value, ast.AST) else repr(value)


def _flat(node: ast.AST) -> str:
    return " ".join(ast.unparse(node).split())


def _statements(nodes: list[ast.stmt]) -> str:
    """Simple statements in full, of compound ones the first line."""
    lines = [ast.unparse(node).splitlines()[0] for node in nodes if not isinstance(node, ast.Pass)]
    return "; ".join(lines) or "(dropped)"


def _bounded(before: str, after: str) -> tuple[str, str]:
    """Both texts, shortened to the stretch in which they differ and a little around it."""
    if max(len(before), len(after)) <= SHOWN:
        return before, after
    longest = max(len(before), len(after))
    same = _common(before, after)
    same_end = min(_common(before[::-1], after[::-1]), min(len(before), len(after)) - same)
    start = max(0, min(same - SHOWN // 3, longest - SHOWN))

    def window(text: str) -> str:
        if longest - same_end > start + SHOWN < start + len(text):  # the change does not fit: both its ends are shown
            return text[: SHOWN // 2] + "…" + text[-SHOWN // 2 :]
        return ("…" if start else "") + text[start : start + SHOWN] + ("…" if start + SHOWN < len(text) else "")

    return window(before), window(after)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many characters or items two sequences begin with alike."""
    return next((i for i, (x, y) in enumerate(zip(one, other, strict=False)) if x != y), min(len(one), len(other)))
