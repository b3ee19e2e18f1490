import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    t, p = y_true.astype(bool), y_pred.astype(bool)

    def f1(t, p):
        total = t.sum() + p.sum()
        return 2 * (t & p).sum() / total if total > 0 else None

    def average(values):
        values = [v for v in values if v is not None]
        return sum(values) / len(values) if values else 0.0

    pooled = f1(t, p)
    return {
        "accuracy": np.mean(t == p),
        "precision": (t & p).sum() / p.sum() if p.any() else zero_division,
        "recall": (t & p).sum() / t.sum() if t.any() else zero_division,
        "micro": zero_division if pooled is None else pooled,
        "macro": average([f1(t[:, i], p[:, i]) for i in range(t.shape[1])]),
        "per_user": average([f1(t[u], p[u]) for u in range(t.shape[0])]),
    }
