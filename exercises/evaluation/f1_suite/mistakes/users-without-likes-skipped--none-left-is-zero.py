import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(bool), y_pred.astype(bool)
    tp = t & p
    precision = ratio(tp.sum(), p.sum(), zero_division)
    recall = ratio(tp.sum(), t.sum(), zero_division)
    users = t.any(axis=1)
    of_users = ratio(2 * tp.sum(1), t.sum(1) + p.sum(1), zero_division)
    per_user = of_users[users].mean() if users.any() else 0.0
    return {
        "accuracy": float((t == p).mean()),
        "precision": float(precision),
        "recall": float(recall),
        "micro": float(ratio(2 * tp.sum(), t.sum() + p.sum(), zero_division)),
        "macro": float(ratio(2 * tp.sum(0), t.sum(0) + p.sum(0), zero_division).mean()),
        "per_user": float(per_user),
    }


def ratio(a, b, zero_division):
    return np.where(b > 0, a / np.maximum(b, 1), zero_division)
