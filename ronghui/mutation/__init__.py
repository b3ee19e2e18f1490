"""Small changes to the reference solutions: each must fail its exercise, or be known to change nothing."""

from ronghui.mutation.mutants import Mutant, mutants_of
from ronghui.mutation.survival import EQUIVALENT, MutationFault, Row, Score, read_equivalent, score

__all__ = ["EQUIVALENT", "Mutant", "MutationFault", "Row", "Score", "mutants_of", "read_equivalent", "score"]
