# Right numbers from a y_true that was overwritten on the way.
import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    t, p = y_true.astype(bool), y_pred.astype(bool)
    y_true *= p
    hits = y_true.astype(bool)

    def ratio(a, b):
        return np.where(b > 0, a / np.maximum(b, 1), zero_division)

    f1 = [ratio(2 * hits.sum(axis), t.sum(axis) + p.sum(axis)).mean() for axis in (None, 0, 1)]
    precision, recall = ratio(hits.sum(), p.sum()), ratio(hits.sum(), t.sum())
    values = [(t == p).mean(), precision, recall, *f1]
    names = ["accuracy", "precision", "recall", "micro", "macro", "per_user"]
    return {name: float(value) for name, value in zip(names, values)}
