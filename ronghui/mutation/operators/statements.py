"""Operators on statements: dropped, done in another order, or done in place."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ronghui.mutation.operators.nodes import Operator, Replacement, Scope, is_exception, number


def statement_dropped(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """A name that would be missing afterwards is no interesting mistake, nor is a function that ends in nothing."""
    if not isinstance(node, ast.stmt) or isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Pass):
        return
    if node is scope.end:
        return
    if isinstance(node, ast.Assign):
        names = [n.id for target in node.targets for n in ast.walk(target) if isinstance(n, ast.Name)]
        fresh = [name for name in names if name not in scope.parameters and scope.assigned.get(name, 0) >= node.lineno]
        if fresh:
            return
    yield []


def intermediate_returned(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Return) and node.value is not None:
        for name, line in scope.assigned.items():
            if line < node.lineno and name != "_":
                yield ast.Return(ast.Name(name, ast.Load()))


def parameter_changed_in_place(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """z = x + y -> x += y; z = x,  and x.f() -> x.f_() where x is a parameter."""
    if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp):
        left = node.value.left
        if isinstance(left, ast.Name) and left.id in scope.parameters:
            change = ast.AugAssign(ast.Name(left.id, ast.Store()), node.value.op, node.value.right)
            same = [ast.unparse(target) for target in node.targets] == [left.id]
            yield [change] if same else [change, ast.Assign(node.targets, left, lineno=node.lineno)]
    if scope.uses_torch and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        value = node.func.value
        if isinstance(value, ast.Name) and value.id in scope.parameters and node.func.attr in IN_PLACE:
            yield ast.Call(ast.Attribute(value, node.func.attr + "_", ast.Load()), node.args, node.keywords)


IN_PLACE = {"add", "sub", "mul", "div", "clamp", "exp", "log", "masked_fill", "relu", "sigmoid", "sqrt", "tanh"}


def fewer_rounds(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """for x in xs -> for x in xs[1:], xs[:-1], the other way round."""
    if isinstance(node, ast.For | ast.comprehension):
        first = ast.Subscript(node.iter, ast.Slice(number(1)), ast.Load())
        last = ast.Subscript(node.iter, ast.Slice(None, number(-1)), ast.Load())
    if isinstance(node, ast.comprehension):
        yield ast.comprehension(node.target, first, node.ifs, node.is_async)
        yield ast.comprehension(node.target, last, node.ifs, node.is_async)
    if isinstance(node, ast.For):
        backwards = ast.Call(ast.Name("reversed", ast.Load()), [node.iter], [])
        for rounds in (first, last, backwards):
            yield ast.For(node.target, rounds, node.body, node.orelse, lineno=node.lineno)
    if isinstance(node, ast.Break):
        yield [ast.Continue()]
    if isinstance(node, ast.Continue):
        yield [ast.Break()]


def accumulation_forgotten(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """x += y -> x = y, and the final return one indentation too deep: inside the loop before it."""
    if isinstance(node, ast.AugAssign):
        yield [ast.Assign([node.target], node.value, lineno=node.lineno)]
    if isinstance(node, ast.FunctionDef) and len(node.body) > 1:
        loop, final = node.body[-2:]
        if isinstance(loop, ast.For) and isinstance(final, ast.Return):
            deeper = ast.For(loop.target, loop.iter, [*loop.body, final], loop.orelse, lineno=loop.lineno)
            body = [*node.body[:-2], deeper]
            yield ast.FunctionDef(node.name, node.args, body, node.decorator_list, node.returns, lineno=node.lineno)


def another_exception(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if is_exception(node):
        assert isinstance(node, ast.Call)
        yield ast.Call(ast.Name("Exception", ast.Load()), node.args, node.keywords)


OPERATORS: tuple[Operator, ...] = (
    statement_dropped,
    intermediate_returned,
    parameter_changed_in_place,
    fewer_rounds,
    accumulation_forgotten,
    another_exception,
)
