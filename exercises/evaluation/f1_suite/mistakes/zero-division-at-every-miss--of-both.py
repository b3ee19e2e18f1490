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
        "micro": float(f1(precision, recall, zero_division)),
        "macro": float(f1_along(0, tp, t, p, zero_division).mean()),
        "per_user": float(f1_along(1, tp, t, p, zero_division).mean()),
    }


def f1_along(axis, tp, t, p, zero_division):
    precision = ratio(tp.sum(axis), p.sum(axis), zero_division)
    recall = ratio(tp.sum(axis), t.sum(axis), zero_division)
    return f1(precision, recall, zero_division)


def f1(precision, recall, zero_division):
    total = precision + recall
    return np.where(total > 0, 2 * precision * recall / np.where(total > 0, total, 1), zero_division)


def ratio(a, b, zero_division):
    return np.where(b > 0, a / np.maximum(b, 1), zero_division)
