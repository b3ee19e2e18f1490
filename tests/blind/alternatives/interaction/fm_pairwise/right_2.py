import numpy as np


def fm_pairwise(E: np.ndarray) -> np.ndarray:
    square_of_sum = np.square(E.sum(axis=1))
    sum_of_squares = np.square(E).sum(axis=1)
    return 0.5 * (square_of_sum - sum_of_squares).sum(axis=-1)
