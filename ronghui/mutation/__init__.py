"""Small changes to the reference solutions: each must fail its exercise, or be known to change nothing."""

from ronghui.mutation.mutants import Mutant, mutants_of
from ronghui.mutation.survival import MutationFault, Row, Score, score

__all__ = ["Mutant", "MutationFault", "Row", "Score", "mutants_of", "score"]
