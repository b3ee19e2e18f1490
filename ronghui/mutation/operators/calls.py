"""Operators on calls: another function, other arguments, a forgotten step, a gradient cut."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ronghui.mutation.operators.nodes import (
    EPS,
    Operator,
    Replacement,
    Scope,
    called,
    is_exception,
    is_load,
    may_carry_a_gradient,
    method,
    number,
    number_of,
    receiver,
    swapped,
    with_call,
)

SIBLINGS: dict[str, tuple[str, ...]] = {
    "sum": ("mean", "max", "prod"),
    "nansum": ("sum",),
    "mean": ("sum", "max"),
    "nanmean": ("mean",),
    "median": ("mean",),
    "prod": ("sum",),
    "max": ("min",),
    "min": ("max",),
    "amax": ("amin",),
    "amin": ("amax",),
    "maximum": ("minimum",),
    "minimum": ("maximum",),
    "argmax": ("argmin",),
    "argmin": ("argmax",),
    "any": ("all",),
    "all": ("any",),
    "std": ("var",),
    "var": ("std",),
    "exp": ("log", "expm1"),
    "log": ("exp", "log1p", "log2"),
    "log1p": ("log",),
    "sqrt": ("square",),
    "floor": ("ceil",),
    "ceil": ("floor",),
    "softmax": ("sigmoid", "log_softmax"),
    "log_softmax": ("softmax",),
    "sigmoid": ("tanh",),
    "tanh": ("sigmoid",),
    "relu": ("tanh",),
    "cumsum": ("cumprod",),
    "zeros": ("ones",),
    "ones": ("zeros",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "concatenate": ("stack",),
    "cat": ("stack",),
    "stack": ("cat", "concatenate"),
    "repeat": ("tile",),
    "tile": ("repeat",),
    "isnan": ("isinf",),
    "reshape": ("resize",),
    "GRU": ("RNN",),
    "LSTM": ("RNN",),
    "BatchNorm2d": ("InstanceNorm2d",),
    "randn": ("rand",),
    "rand": ("randn",),
    "normal": ("uniform",),
    "uniform": ("normal",),
    "standard_normal": ("random",),
    "normal_": ("uniform_",),
    "uniform_": ("normal_",),
    "xavier_uniform_": ("kaiming_uniform_",),
    "kaiming_uniform_": ("xavier_uniform_",),
    "xavier_normal_": ("kaiming_normal_",),
    "kaiming_normal_": ("xavier_normal_",),
    "float32": ("float64", "int32"),
    "float64": ("float32", "int64"),
    "int64": ("int32", "float64"),
    "int32": ("int64", "float32"),
}
BUILTIN_SIBLINGS = {"max": "min", "min": "max", "any": "all", "all": "any", "sum": "max", "sorted": "list"}
TYPE_SIBLINGS = {"bool": "int", "int": "float", "float": "int"}
RANDOM = {"randn", "rand", "normal", "uniform", "standard_normal", "random", "randn_like", "rand_like"}


def sibling_called(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Attribute) and is_load(node):
        for other in SIBLINGS.get(node.attr, ()):
            yield ast.Attribute(node.value, other, ast.Load())
        if node.attr in ("T", "mT"):
            yield node.value
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id in BUILTIN_SIBLINGS:
            yield ast.Call(ast.Name(BUILTIN_SIBLINGS[node.func.id], ast.Load()), node.args, node.keywords)
        for fewer in range(len(node.args)):
            argument = node.args[fewer]
            if isinstance(argument, ast.Name) and argument.id in TYPE_SIBLINGS:
                other_type = ast.Name(TYPE_SIBLINGS[argument.id], ast.Load())
                yield with_call(node, [*node.args[:fewer], other_type, *node.args[fewer + 1 :]])


def call_dropped(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """x.f(...) -> x and f(x, ...) -> x: the forgotten step."""
    if isinstance(node, ast.Call) and not is_exception(node):
        value = receiver(node, scope)
        if value is not None:
            yield value
        elif node.args and not isinstance(node.args[0], ast.Starred | ast.GeneratorExp):
            yield node.args[0]
        if called(node) == "where" and len(node.args) == 3:
            yield node.args[1]
            yield node.args[2]


def arguments_changed(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if not isinstance(node, ast.Call):
        return
    if called(node) not in SYMMETRIC and not (scope.uses_torch and called(node) == "transpose"):
        for args in swapped(node.args):
            yield with_call(node, args)
    if len(node.args) > (0 if receiver(node, scope) is not None else 1):
        yield with_call(node, node.args[:-1])
    for i, keyword in enumerate(node.keywords):
        yield with_call(node, keywords=[*node.keywords[:i], *node.keywords[i + 1 :]])
        for other in OTHER_KEYWORD.get(keyword.arg or "", ()):
            renamed = ast.keyword(other, keyword.value)
            yield with_call(node, keywords=[*node.keywords[:i], renamed, *node.keywords[i + 1 :]])


SYMMETRIC = {"maximum", "minimum", "max", "min", "swapaxes", "logaddexp", "logical_and", "logical_or"}
OTHER_KEYWORD = {"min": ("max",), "max": ("min",), "a_min": ("a_max",), "a_max": ("a_min",)}
AXES = {"axis", "dim"}


def another_axis(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """axis=1 -> 0, -1;  dim=(2, 3) -> each alone;  axis=None -> 0."""
    if isinstance(node, ast.keyword) and node.arg in AXES:
        if isinstance(node.value, ast.Tuple):
            for axis in node.value.elts:
                yield ast.keyword(node.arg, axis)
        else:
            for other in (0, 1, -1):
                yield ast.keyword(node.arg, number(other))


def condition_of_a_mask_inverted(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Call) and called(node) == "masked_fill" and node.args:
        mask = node.args[0]
        inverted = mask.operand if isinstance(mask, ast.UnaryOp) else ast.UnaryOp(ast.Invert(), mask)
        yield with_call(node, [inverted, *node.args[1:]])


def eps_moved(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """sqrt(x + eps) -> sqrt(x) + eps, for a small literal eps."""
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.BinOp):
        inner = node.args[0]
        value = number_of(inner.right)
        if isinstance(inner.op, ast.Add) and value is not None and 0 < value < EPS:
            yield ast.BinOp(with_call(node, [inner.left, *node.args[1:]]), ast.Add(), inner.right)


def another_distribution(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """A random draw twice or half as wide, or moved: what the bounds on its statistics must notice."""
    if isinstance(node, ast.Call) and called(node) in RANDOM:
        yield ast.BinOp(number(2), ast.Mult(), node)
        yield ast.BinOp(number(0.5), ast.Mult(), node)
        yield ast.BinOp(node, ast.Add(), number(0.5))


# -- gradients


def gradient_cut(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """`.detach()` behind a result, an intermediate, or one use of a name."""
    if not scope.uses_torch:
        return
    if isinstance(node, ast.Assign | ast.Return) and node.value is not None and may_carry_a_gradient(node.value):
        if isinstance(node.value, ast.Tuple):
            for i, element in enumerate(node.value.elts):
                elements = [*node.value.elts[:i], method(element, "detach"), *node.value.elts[i + 1 :]]
                yield _with_value(node, ast.Tuple(elements, ast.Load()))
        else:
            yield _with_value(node, method(node.value, "detach"))
    if isinstance(node, ast.BinOp):
        for left in _detached(node.left, scope):
            yield ast.BinOp(left, node.op, node.right)
        for right in _detached(node.right, scope):
            yield ast.BinOp(node.left, node.op, right)
    if isinstance(node, ast.Call) and not isinstance(node.func, ast.Name):
        for i, argument in enumerate(node.args):
            for other in _detached(argument, scope):
                yield with_call(node, [*node.args[:i], other, *node.args[i + 1 :]])
        if isinstance(node.func, ast.Attribute):
            for value in _detached(node.func.value, scope):
                yield ast.Call(ast.Attribute(value, node.func.attr, ast.Load()), node.args, node.keywords)


def _detached(value: ast.expr, scope: Scope) -> Iterator[ast.expr]:
    known = {*scope.parameters, *scope.assigned} - scope.whole
    if isinstance(value, ast.Name) and value.id in known:
        yield method(value, "detach")


def _with_value(node: ast.Assign | ast.Return, value: ast.expr) -> ast.stmt:
    return ast.Return(value) if isinstance(node, ast.Return) else ast.Assign(node.targets, value, lineno=node.lineno)


OPERATORS: tuple[Operator, ...] = (
    sibling_called,
    call_dropped,
    arguments_changed,
    another_axis,
    condition_of_a_mask_inverted,
    eps_moved,
    another_distribution,
    gradient_cut,
)
