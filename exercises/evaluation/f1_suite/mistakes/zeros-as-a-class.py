import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(bool), y_pred.astype(bool)
    tp = t & p
    right = (t & p).sum() + (~t & ~p).sum()  # hits of class 1 and hits of class 0
    precision = recall = right / t.size
    return {
        "accuracy": float((t == p).mean()),
        "precision": float(precision),
        "recall": float(recall),
        "micro": float(right / t.size),
        "macro": float(ratio(2 * tp.sum(0), t.sum(0) + p.sum(0), zero_division).mean()),
        "per_user": float(ratio(2 * tp.sum(1), t.sum(1) + p.sum(1), zero_division).mean()),
    }


def ratio(a, b, zero_division):
    return np.where(b > 0, a / np.maximum(b, 1), zero_division)
