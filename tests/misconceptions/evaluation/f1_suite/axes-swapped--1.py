import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    t, p = y_true.astype(bool), y_pred.astype(bool)

    def f1(t, p):
        den = int(t.sum()) + int(p.sum())
        return 2 * int((t & p).sum()) / den if den else zero_division

    return {
        "accuracy": float(np.mean(t == p)),
        "precision": (t & p).sum() / p.sum() if p.any() else zero_division,
        "recall": (t & p).sum() / t.sum() if t.any() else zero_division,
        "micro": f1(t, p),
        # one class after the other
        "macro": float(np.mean([f1(a, b) for a, b in zip(t, p)])),
        "per_user": float(np.mean([f1(a, b) for a, b in zip(t.T, p.T)])),
    }
