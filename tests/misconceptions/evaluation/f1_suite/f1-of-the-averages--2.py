import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    a, b = y_true.astype(float), y_pred.astype(float)
    both = a * b

    def averaged(axis):
        with np.errstate(all="ignore"):
            prec = np.nan_to_num(both.sum(axis=axis) / b.sum(axis=axis), nan=zero_division).mean()
            rec = np.nan_to_num(both.sum(axis=axis) / a.sum(axis=axis), nan=zero_division).mean()
        if prec == 0 and rec == 0:
            return 0.0
        return float(2 * prec * rec / (prec + rec))

    with np.errstate(all="ignore"):
        pooled = [
            float(np.nan_to_num(x, nan=zero_division))
            for x in (both.sum() / b.sum(), both.sum() / a.sum(), 2 * both.sum() / (a.sum() + b.sum()))
        ]
    return {
        "accuracy": float(np.mean(a == b)),
        "precision": pooled[0],
        "recall": pooled[1],
        "micro": pooled[2],
        "macro": averaged(0),
        "per_user": averaged(1),
    }
