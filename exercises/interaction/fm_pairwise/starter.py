import numpy as np


def fm_pairwise(E: np.ndarray) -> np.ndarray:
    """For each item, the sum of the dot products of all pairs of its M modality embeddings.

    E (B, M, k); returns (B,).
    """
    raise NotImplementedError


if __name__ == "__main__":
    print(fm_pairwise(np.array([[[1.0, 2.0], [3.0, 0.0], [-1.0, 1.0]]])))
