"""The mutation operators: each takes one node of a solution and yields what could stand in its place.

A replacement is a node, or for a statement a list of statements. Nodes may share children with the original:
they are only ever turned into text. Wrong answers that learners really hand in are the model, not completeness.
"""

from ronghui.mutation.operators import calls, expressions, statements
from ronghui.mutation.operators.nodes import Operator, Scope, is_negative_number

OPERATORS: tuple[Operator, ...] = (*expressions.OPERATORS, *statements.OPERATORS, *calls.OPERATORS)

__all__ = ["OPERATORS", "Operator", "Scope", "is_negative_number"]
