# Sums of float16.
import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    t, p = y_true.astype(bool), y_pred.astype(bool)
    hits = t & p

    def ratio(a, b):
        return np.where(b > 0, a / np.maximum(b, 1), zero_division)

    return {
        "accuracy": float((t == p).mean()),
        "precision": float(ratio(hits.sum(), p.sum())),
        "recall": float(ratio(hits.sum(), t.sum())),
        "micro": float(ratio(2 * hits.sum(), t.sum() + p.sum())),
        "macro": float(ratio(2 * hits.sum(0), t.sum(0) + p.sum(0)).mean()),
        "per_user": float((ratio(2 * hits.sum(1), t.sum(1) + p.sum(1)).astype(np.float16)).mean()),
    }
