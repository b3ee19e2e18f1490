import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    t, p = y_true.astype(bool), y_pred.astype(bool)
    right_rows = 0
    for row_t, row_p in zip(t, p):
        if np.array_equal(row_t, row_p):
            right_rows += 1

    def f1(t, p):
        both = t.sum() + p.sum()
        return 2 * (t & p).sum() / both if both else zero_division

    tp = (t & p).sum()
    return {
        "accuracy": right_rows / len(t),
        "precision": tp / p.sum() if p.sum() else zero_division,
        "recall": tp / t.sum() if t.sum() else zero_division,
        "micro": f1(t, p),
        "macro": sum(f1(a, b) for a, b in zip(t.T, p.T)) / t.shape[1],
        "per_user": sum(f1(a, b) for a, b in zip(t, p)) / t.shape[0],
    }
