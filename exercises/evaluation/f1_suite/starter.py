import numpy as np


def f1_suite(y_true: np.ndarray, y_pred: np.ndarray, zero_division: float = 0.0) -> dict[str, float]:
    """Six scores of 0/1 matrices (users, items): what was liked and what was recommended.

    Keys: accuracy, precision, recall, micro, macro, per_user.
    """
    raise NotImplementedError


if __name__ == "__main__":
    liked = np.array([[1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]])
    recommended = np.array([[1, 0, 0, 0], [1, 0, 1, 0], [0, 0, 0, 0]])
    for name, value in f1_suite(liked, recommended).items():
        print(f"{name:10} {value:.4f}")
