# Squared norms: of the sum, and of each modality.
import numpy as np


def fm_pairwise(E):
    total = np.linalg.norm(E.sum(-2), axis=-1) ** 2
    own = np.einsum("bmk,bmk->b", E, E)
    return (total - own) / 2
