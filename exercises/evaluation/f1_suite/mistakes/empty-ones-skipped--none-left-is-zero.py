import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(bool), y_pred.astype(bool)
    tp = t & p
    precision = ratio(tp.sum(), p.sum(), zero_division)
    recall = ratio(tp.sum(), t.sum(), zero_division)
    return {
        "accuracy": float((t == p).mean()),
        "precision": float(precision),
        "recall": float(recall),
        "micro": float(ratio(2 * tp.sum(), t.sum() + p.sum(), zero_division)),
        "macro": float(mean_f1(tp, t, p, 0, zero_division)),
        "per_user": float(mean_f1(tp, t, p, 1, zero_division)),
    }


def mean_f1(tp, t, p, axis, zero_division):
    total = t.sum(axis) + p.sum(axis)
    if not total.any():
        return 0.0
    return (2 * tp.sum(axis)[total > 0] / total[total > 0]).mean()


def ratio(a, b, zero_division):
    return np.where(b > 0, a / np.maximum(b, 1), zero_division)
