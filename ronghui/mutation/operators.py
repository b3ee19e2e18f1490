"""The mutation operators: each takes one node of a solution and yields what could stand in its place.

A replacement is a node, or for a statement a list of statements. Nodes may share children with the original:
they are only ever turned into text. Wrong answers that learners really hand in are the model, not completeness.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

Replacement = ast.AST | list[ast.stmt]


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
        return Scope({**self.parameters, **parameters}, {**self.assigned, **assigned}, self.imported, function.body[-1])

    @property
    def uses_torch(self) -> bool:
        return "torch" in self.imported


def _names_without_gradient(function: ast.FunctionDef) -> frozenset[str]:
    found: list[ast.AST] = []
    for node in ast.walk(function):
        match node:
            case ast.UnaryOp(op=ast.Invert(), operand=inside) | ast.Subscript(slice=inside):
                found.append(inside)
            case ast.Compare():
                found.append(node)
    return frozenset(n.id for inside in found for n in ast.walk(inside) if isinstance(n, ast.Name))


Operator = Callable[[ast.AST, Scope], Iterator[Replacement]]
OPERATORS: list[Operator] = []


def operator(function: Operator) -> Operator:
    OPERATORS.append(function)
    return function


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


@operator
def another_arithmetic_operator(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.BinOp):
        for other in SWAPPED_BINARY.get(type(node.op), ()):
            yield ast.BinOp(node.left, other(), node.right)
        if isinstance(node.op, ORDERED):
            yield ast.BinOp(node.right, node.op, node.left)
    if isinstance(node, ast.AugAssign):
        for other in SWAPPED_BINARY.get(type(node.op), ()):
            yield ast.AugAssign(node.target, other(), node.value)


@operator
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


@operator
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


@operator
def sign_dropped(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.UnaryOp):
        yield node.operand


SIGNED = {"exp", "tanh", "sigmoid", "softmax", "log_softmax", "argsort", "relu", "cross_entropy"}


@operator
def sign_flipped(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Tuple | ast.Dict):
        yield ast.Return(ast.UnaryOp(ast.USub(), node.value))
    if isinstance(node, ast.Call) and called(node) in SIGNED and node.args and receiver(node, scope) is None:
        yield with_call(node, [ast.UnaryOp(ast.USub(), node.args[0]), *node.args[1:]])


# -- constants

EPS = 1e-3  # a literal below this is there for safety, not for its value
OTHER_TEXT = {"left": "right", "right": "left", "mean": "sum", "sum": "mean", "stable": "quicksort"}


@operator
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


@operator
def another_equation(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """einsum "m,mbc->bc" -> "m,mbc->cb", "m,mbc->c": axes swapped, or summed once too often."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and "->" in node.value:
        inputs, _, output = node.value.partition("->")
        for i in range(len(output)):
            yield ast.Constant(f"{inputs}->{output[:i]}{output[i + 1 :]}")
        for i in range(len(output) - 1):
            yield ast.Constant(f"{inputs}->{output[:i]}{output[i + 1]}{output[i]}{output[i + 2 :]}")


@operator
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


@operator
def another_comparison(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if not isinstance(node, ast.Compare):
        return
    texts = any(isinstance(n, ast.Constant) and isinstance(n.value, str) for n in (node.left, *node.comparators))
    for i, op in enumerate(node.ops):
        for other in SWAPPED_COMPARISON[type(op)]:
            if not (texts and isinstance(op, UNORDERED) and other not in UNORDERED):
                yield ast.Compare(node.left, [*node.ops[:i], other(), *node.ops[i + 1 :]], node.comparators)


@operator
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


@operator
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


# -- statements


@operator
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


@operator
def intermediate_returned(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Return) and node.value is not None:
        for name, line in scope.assigned.items():
            if line < node.lineno and name != "_":
                yield ast.Return(ast.Name(name, ast.Load()))


@operator
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


@operator
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


@operator
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


@operator
def another_exception(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if is_exception(node):
        assert isinstance(node, ast.Call)
        yield ast.Call(ast.Name("Exception", ast.Load()), node.args, node.keywords)


# -- calls

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
    "float32": ("float64", "int32"),
    "float64": ("float32", "int64"),
    "int64": ("int32", "float64"),
    "int32": ("int64", "float32"),
}
BUILTIN_SIBLINGS = {"max": "min", "min": "max", "any": "all", "all": "any", "sum": "max", "sorted": "list"}
TYPE_SIBLINGS = {"bool": "int", "int": "float", "float": "int"}
RANDOM = {"randn", "rand", "normal", "uniform", "standard_normal", "random", "randn_like", "rand_like"}


@operator
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


@operator
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


@operator
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


@operator
def another_axis(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """axis=1 -> 0, -1;  dim=(2, 3) -> each alone;  axis=None -> 0."""
    if isinstance(node, ast.keyword) and node.arg in AXES:
        if isinstance(node.value, ast.Tuple):
            for axis in node.value.elts:
                yield ast.keyword(node.arg, axis)
        else:
            for other in (0, 1, -1):
                yield ast.keyword(node.arg, number(other))


@operator
def condition_of_a_mask_inverted(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    if isinstance(node, ast.Call) and called(node) == "masked_fill" and node.args:
        mask = node.args[0]
        inverted = mask.operand if isinstance(mask, ast.UnaryOp) else ast.UnaryOp(ast.Invert(), mask)
        yield with_call(node, [inverted, *node.args[1:]])


@operator
def eps_moved(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """sqrt(x + eps) -> sqrt(x) + eps, for a small literal eps."""
    if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.BinOp):
        inner = node.args[0]
        value = number_of(inner.right)
        if isinstance(inner.op, ast.Add) and value is not None and 0 < value < EPS:
            yield ast.BinOp(with_call(node, [inner.left, *node.args[1:]]), ast.Add(), inner.right)


@operator
def another_distribution(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """A random draw twice or half as wide, or moved: what the bounds on its statistics must notice."""
    if isinstance(node, ast.Call) and called(node) in RANDOM:
        yield ast.BinOp(number(2), ast.Mult(), node)
        yield ast.BinOp(number(0.5), ast.Mult(), node)
        yield ast.BinOp(node, ast.Add(), number(0.5))


# -- sequences, slices, dicts


@operator
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


@operator
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


# -- gradients


@operator
def gradient_cut(node: ast.AST, scope: Scope) -> Iterator[Replacement]:
    """`.detach()` behind a result, an intermediate, or one use of a name."""
    if not scope.uses_torch:
        return
    if isinstance(node, ast.Assign | ast.Return) and node.value is not None and _may_carry_a_gradient(node.value):
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


def _may_carry_a_gradient(value: ast.expr) -> bool:
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


# -- names


@operator
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
