"""What the mutation operators know of a node: what it is, and the function that it stands in."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

Replacement = ast.AST | list[ast.stmt]
EPS = 1e-3  # a literal below this is there for safety, not for its value


@dataclass(frozen=True)
class Scope:
    """What a replacement may need to know of the function around it."""

    parameters: Mapping[str, str]  # name -> annotation
    assigned: Mapping[str, int]  # local name -> line of its first assignment
    imported: frozenset[str]
    whole: frozenset[str] = frozenset()  # names used as masks, indices or in comparisons: no gradient reaches them
    end: ast.stmt | None = None  # the last statement of the function

    @classmethod
    def of_module(cls, tree: ast.Module) -> Scope:
        imports = [n for n in ast.walk(tree) if isinstance(n, ast.Import | ast.ImportFrom)]
        names = {(alias.asname or alias.name).split(".")[0] for n in imports for alias in n.names}
        return cls({}, {}, frozenset(names))

    def inside(self, function: ast.FunctionDef) -> Scope:
        """The scope of a function's body; what stands around it stays known."""
        arguments = function.args.args + function.args.kwonlyargs
        parameters = {a.arg: ast.unparse(a.annotation) if a.annotation else "" for a in arguments if a.arg != "self"}
        passing = {n for c in ast.walk(function) if isinstance(c, ast.comprehension) for n in ast.walk(c.target)}
        names = [n for n in ast.walk(function) if isinstance(n, ast.Name) and n not in passing]
        stores = [n for n in names if isinstance(n.ctx, ast.Store)]
        assigned: dict[str, int] = {}
        for name in sorted(stores, key=lambda n: (n.lineno, n.col_offset)):
            assigned.setdefault(name.id, name.lineno)
        return Scope(
            {**self.parameters, **parameters},
            {**self.assigned, **assigned},
            self.imported,
            self.whole | names_without_gradient(function),
            function.body[-1],
        )

    @property
    def uses_torch(self) -> bool:
        return "torch" in self.imported


def names_without_gradient(function: ast.FunctionDef) -> frozenset[str]:
    """Names of masks, indices and lengths, as far as their use tells."""
    found: list[ast.AST] = []
    for node in ast.walk(function):
        match node:
            case ast.UnaryOp(op=ast.Invert(), operand=inside) | ast.Subscript(slice=inside):
                found.append(inside)
            case ast.Compare():
                found.append(node)
            case ast.Assign() if not may_carry_a_gradient(node.value):
                found += node.targets
    return frozenset(n.id for inside in found for n in ast.walk(inside) if isinstance(n, ast.Name))


Operator = Callable[[ast.AST, Scope], Iterator[Replacement]]


# -- what nodes are


def is_negative_number(node: ast.AST) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant)


def number_of(node: ast.AST) -> int | float | None:
    """The value of a literal number with its sign, or None."""
    if is_negative_number(node):
        assert isinstance(node, ast.UnaryOp)
        inner = number_of(node.operand)
        return None if inner is None else -inner
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        value = node.value
        assert isinstance(value, int | float)
        return value
    return None


def number(value: int | float) -> ast.expr:
    return ast.UnaryOp(ast.USub(), ast.Constant(-value)) if value < 0 else ast.Constant(value)


def called(node: ast.AST) -> str:
    """The last part of the name of what a call calls."""
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def is_exception(node: ast.AST) -> bool:
    return called(node).endswith("Error")


def is_load(node: ast.AST) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Load)


def receiver(node: ast.Call, scope: Scope) -> ast.expr | None:
    """x of `x.f(...)`, where x is a value: neither a module nor `self`."""
    if not isinstance(node.func, ast.Attribute):
        return None
    value = node.func.value
    root: ast.expr = value
    while isinstance(root, ast.Attribute):
        root = root.value
    if isinstance(root, ast.Name) and (root.id in scope.imported or root.id == "self"):
        return None
    return value


def with_call(
    node: ast.Call, args: list[ast.expr] | None = None, keywords: list[ast.keyword] | None = None
) -> ast.Call:
    return ast.Call(node.func, node.args if args is None else args, node.keywords if keywords is None else keywords)


def method(value: ast.expr, name: str) -> ast.Call:
    return ast.Call(ast.Attribute(value, name, ast.Load()), [], [])


def swapped(items: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """The list with two neighbours swapped, for all neighbours."""
    for i in range(len(items) - 1):
        yield [*items[:i], items[i + 1], items[i], *items[i + 2 :]]


def without_one(items: list[ast.expr]) -> Iterator[list[ast.expr]]:
    for i in range(len(items)):
        yield [*items[:i], *items[i + 1 :]]


def may_carry_a_gradient(value: ast.expr) -> bool:
    """Not so masks, indices and layers."""
    if isinstance(value, ast.Compare) or (
        isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.Invert | ast.Not)
    ):
        return False
    if isinstance(value, ast.Attribute) and called(value.value) == "finfo":
        return False
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
        return called(value) != "arange" and ast.unparse(value.func.value) != "nn"
    return not isinstance(value, ast.Constant)
