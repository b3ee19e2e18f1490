import numpy as np


def f1_suite(y_true: np.ndarray, y_pred: np.ndarray, zero_division: float = 0.0) -> dict[str, float]:
    """Six scores of 0/1 matrices (users, items); P = TP/(TP+FP), R = TP/(TP+FN), F1 = 2TP/(2TP+FP+FN).

    micro pools all cells, macro averages the F1 of the items, per_user the F1 of the users.
    """
    liked, recommended = y_true.astype(bool), y_pred.astype(bool)
    hits = liked & recommended

    def ratio(numerator: np.ndarray, denominator: np.ndarray) -> np.ndarray:
        safe = np.where(denominator > 0, denominator, 1)
        return np.where(denominator > 0, numerator / safe, zero_division)

    def f1(axis: int | None) -> np.ndarray:
        # 2TP + FP + FN is the number liked plus the number recommended.
        return ratio(2 * hits.sum(axis), liked.sum(axis) + recommended.sum(axis))

    return {
        "accuracy": float((liked == recommended).mean()),
        "precision": float(ratio(hits.sum(), recommended.sum())),
        "recall": float(ratio(hits.sum(), liked.sum())),
        "micro": float(f1(axis=None)),
        "macro": float(f1(axis=0).mean()),
        "per_user": float(f1(axis=1).mean()),
    }
