import numpy as np


def recall_precision_hr_at_k(ranked: list[np.ndarray], positives: list[np.ndarray], k: int) -> dict[str, float]:
    """Recall@k, precision@k and hit rate@k, each a mean over the users who have positives.

    ranked[u]: item ids of user u, the best first, shape (n_u,), perhaps shorter than k, perhaps with repeats.
    positives[u]: distinct item ids that user u liked, shape (p_u,), perhaps empty.
    Keys: recall, precision, hr.
    """
    raise NotImplementedError


if __name__ == "__main__":
    ranked = [np.array([4, 1, 7, 2]), np.array([5, 6]), np.array([3, 8, 9]), np.array([2, 3, 5])]
    positives = [np.array([1, 2, 5, 9]), np.array([6, 5]), np.array([], dtype=int), np.array([9])]
    for name, value in recall_precision_hr_at_k(ranked, positives, k=3).items():
        print(f"{name:10} {value:.4f}")
