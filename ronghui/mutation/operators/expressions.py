"""Operators on arithmetic, constants, comparisons, sequences and names."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ronghui.mutation.operators.nodes import (
    EPS,
    Operator,
    Replacement,
    Scope,
    called,
    is_load,
    number,
    number_of,
    receiver,
    swapped,
    with_call,
    without_one,
)

# -- arithmetic

SWAPPED_BINARY: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div, ast.Add),
    ast.Div: (ast.Mult, ast.FloorDiv),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.MatMult: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd, ast.BitXor),
    ast.BitXor: (ast.BitOr,),
}
ORDERED = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.MatMult)
TIGHT = (ast.Mult, ast.Div, ast.MatMult, ast.FloorDiv, ast.Mod)
LOOSE = (ast.Add, ast.Sub)


def another_arithmetic_operator(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.BinOp):
        for other in SWAPPED_BINARY.get(type(node.op), ()):
            yield ast.BinOp(node.left, other(), node.right)
        if isinstance(node.op, ORDERED):
            yield ast.BinOp(node.right, node.op, node.left)
    if isinstance(node, ast.AugAssign):
        for other in SWAPPED_BINARY.get(type(node.op), ()):
            yield ast.AugAssign(node.target, other(), node.value)


def term_or_factor_dropped(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.BinOp):
        yield node.left
        match node.op:
            case ast.Sub():
                yield ast.UnaryOp(ast.USub(), node.right)
            case ast.Div():
                yield ast.BinOp(ast.Constant(1), ast.Div(), node.right)
            case _:
                yield node.right


def parentheses_forgotten(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """(a + b) / c -> a + b / c,  c * (a + b) -> c * a + b,  a - (b - c) -> a - b - c."""
    if not isinstance(node, ast.BinOp):
        return
    outer, left, right = node.op, node.left, node.right
    if isinstance(left, ast.BinOp) and isinstance(outer, TIGHT) and isinstance(left.op, LOOSE):
        yield ast.BinOp(left.left, left.op, ast.BinOp(left.right, outer, right))
    if isinstance(right, ast.BinOp) and (
        (isinstance(outer, TIGHT) and isinstance(right.op, LOOSE))
        or (isinstance(outer, ast.Sub) and isinstance(right.op, LOOSE))
        or (isinstance(outer, ast.Div) and isinstance(right.op, TIGHT))
    ):
        yield ast.BinOp(ast.BinOp(left, outer, right.left), right.op, right.right)


def sign_dropped(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.UnaryOp):
        yield node.operand


SIGNED = {"exp", "tanh", "sigmoid", "softmax", "log_softmax", "argsort", "relu", "cross_entropy"}


def sign_flipped(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Tuple | ast.Dict):
        yield ast.Return(ast.UnaryOp(ast.USub(), node.value))
    if isinstance(node, ast.Call) and called(node) in SIGNED and node.args and receiver(node, scope) is None:
        yield with_call(node, [ast.UnaryOp(ast.USub(), node.args[0]), *node.args[1:]])


# -- constants

OTHER_TEXT = {"left": "right", "right": "left", "mean": "sum", "sum": "mean", "stable": "quicksort"}


def another_constant(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    value = number_of(node)
    if isinstance(value, int):
        yield number(value + 1)
        yield number(value - 1)
    elif isinstance(value, float):
        if 0 < abs(value) < EPS:
            yield number(0.0)
            yield number(value * 1000)
        else:
            yield number(2 * value if value else 1.0)
            yield number(value / 2 if value else -1.0)
    elif isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield ast.Constant(not node.value)
        elif isinstance(node.value, str):
            yield ast.Constant(OTHER_TEXT.get(node.value, node.value + "_"))


def another_equation(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """einsum "m,mbc->bc" -> "m,mbc->cb", "m,mbc->c": axes swapped, or summed once too often."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and "->" in node.value:
        inputs, _, output = node.value.partition("->")
        for i in range(len(output)):
            yield ast.Constant(f"{inputs}->{output[:i]}{output[i + 1 :]}")
        for i in range(len(output) - 1):
            yield ast.Constant(f"{inputs}->{output[:i]}{output[i + 1]}{output[i]}{output[i + 2 :]}")


def lowest_number_replaced(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """finfo(...).min -> -inf, 0."""
    if isinstance(node, ast.Attribute) and node.attr in ("min", "max") and called(node.value) == "finfo":
        yield ast.Call(ast.Name("float", ast.Load()), [ast.Constant("-inf" if node.attr == "min" else "inf")], [])
        yield ast.Constant(0.0)


# -- comparisons and conditions

SWAPPED_COMPARISON: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE),
    ast.LtE: (ast.Lt, ast.GtE, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE),
    ast.GtE: (ast.Gt, ast.LtE, ast.Lt),
    ast.Eq: (ast.NotEq, ast.LtE, ast.GtE),
    ast.NotEq: (ast.Eq, ast.Lt, ast.Gt),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
OPPOSITE = {ast.Lt: ast.GtE, ast.LtE: ast.Gt, ast.Gt: ast.LtE, ast.GtE: ast.Lt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
UNORDERED = (ast.Eq, ast.NotEq)


def another_comparison(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if not isinstance(node, ast.Compare):
        return
    texts = any(isinstance(n, ast.Constant) and isinstance(n.value, str) for n in (node.left, *node.comparators))
    for i, op in enumerate(node.ops):
        for other in SWAPPED_COMPARISON[type(op)]:
            if not (texts and isinstance(op, UNORDERED) and other not in UNORDERED):
                yield ast.Compare(node.left, [*node.ops[:i], other(), *node.ops[i + 1 :]], node.comparators)


def another_condition(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.BoolOp):
        yield ast.BoolOp(ast.And() if isinstance(node.op, ast.Or) else ast.Or(), node.values)
        for fewer in without_one(node.values):
            yield fewer[0] if len(fewer) == 1 else ast.BoolOp(node.op, fewer)


def negated(test: ast.expr) -> ast.expr:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return test.operand
    if isinstance(test, ast.Compare) and len(test.ops) == 1 and type(test.ops[0]) in OPPOSITE:
        return ast.Compare(test.left, [OPPOSITE[type(test.ops[0])]()], test.comparators)
    return ast.UnaryOp(ast.Not(), test)


def another_branch(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.IfExp):
        yield ast.IfExp(negated(node.test), node.body, node.orelse)
        yield node.body
        yield node.orelse
    if isinstance(node, ast.If):
        yield ast.If(negated(node.test), node.body, node.orelse)
        yield list(node.body)
        if node.orelse:
            yield list(node.orelse)
    if isinstance(node, ast.comprehension):
        for fewer in without_one(node.ifs):
            yield ast.comprehension(node.target, node.iter, fewer, node.is_async)


# -- sequences, slices, dicts


def another_order(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Tuple | ast.List) and is_load(node):
        fewer = list(without_one(node.elts)) if len(node.elts) > 1 else []
        if fewer and ast.unparse(node.elts[-1]) == ":":
            fewer.pop()  # a colon at the end of an index is there for the reader alone
        for elements in (*swapped(node.elts), *fewer):
            yield type(node)(elements, ast.Load())
    if isinstance(node, ast.Dict):
        for values in swapped(node.values):
            yield ast.Dict(node.keys, values)
        for i in range(len(node.keys)):
            yield ast.Dict([*node.keys[:i], *node.keys[i + 1 :]], [*node.values[:i], *node.values[i + 1 :]])


def off_by_one(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """Bounds of slices and of ranges; those that are literals are changed as constants."""
    if isinstance(node, ast.Slice):
        for lower in _nearby(node.lower):
            yield ast.Slice(lower, node.upper, node.step)
        for upper in _nearby(node.upper):
            yield ast.Slice(node.lower, upper, node.step)
        if node.lower is not None:
            yield ast.Slice(None, node.upper, node.step)
        if node.upper is not None:
            yield ast.Slice(node.lower, None, node.step)
        if node.step is not None:
            yield ast.Slice(node.lower, node.upper, None)
    if called(node) in ("range", "arange"):
        assert isinstance(node, ast.Call)
        for i, argument in enumerate(node.args):
            for other in _nearby(argument):
                yield with_call(node, [*node.args[:i], other, *node.args[i + 1 :]])


def _nearby(bound: ast.expr | None) -> Iterator[ast.expr]:
    if bound is not None and number_of(bound) is None:
        yield ast.BinOp(bound, ast.Add(), number(1))
        yield ast.BinOp(bound, ast.Sub(), number(1))


# -- names


def neighbour_used(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """A parameter in place of the next one of the same annotation, a local name in place of the one before it."""
    if not isinstance(node, ast.Name) or not is_load(node):
        return
    if node.id in scope.parameters:
        alike = [name for name, kind in scope.parameters.items() if kind == scope.parameters[node.id]]
        yield ast.Name(alike[(alike.index(node.id) + 1) % len(alike)], ast.Load())
    elif node.id in scope.assigned:
        known = [name for name, line in scope.assigned.items() if line < node.lineno or name == node.id]
        yield ast.Name(known[known.index(node.id) - 1], ast.Load())


OPERATORS: tuple[Operator, ...] = (
    another_arithmetic_operator,
    term_or_factor_dropped,
    parentheses_forgotten,
    sign_dropped,
    sign_flipped,
    another_constant,
    another_equation,
    lowest_number_replaced,
    another_comparison,
    another_condition,
    another_branch,
    another_order,
    off_by_one,
    neighbour_used,
)
