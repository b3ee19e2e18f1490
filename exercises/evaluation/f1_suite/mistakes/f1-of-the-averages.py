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
        "macro": float(f1_of_averages(tp, t, p, 0, zero_division)),
        "per_user": float(f1_of_averages(tp, t, p, 1, zero_division)),
    }


def f1_of_averages(tp, t, p, axis, zero_division):
    precision = ratio(tp.sum(axis), p.sum(axis), zero_division).mean()
    recall = ratio(tp.sum(axis), t.sum(axis), zero_division).mean()
    return 2 * precision * recall / (precision + recall) if precision + recall > 0 else 0.0


def ratio(a, b, zero_division):
    return np.where(b > 0, a / np.maximum(b, 1), zero_division)
