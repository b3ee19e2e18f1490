import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    a, b = y_true.astype(float), y_pred.astype(float)
    tp = a * b
    fp = (1 - a) * b
    fn = a * (1 - b)

    def fdiv(x, y):
        x, y = np.atleast_1d(x), np.atleast_1d(y)
        res = np.full(x.shape, float(zero_division))
        ok = y > 0
        res[ok] = x[ok] / y[ok]
        return res.mean()

    return {
        "accuracy": np.mean((a == b).all(axis=1)),
        "precision": fdiv(tp.sum(), tp.sum() + fp.sum()),
        "recall": fdiv(tp.sum(), tp.sum() + fn.sum()),
        "micro": fdiv(2 * tp.sum(), (2 * tp + fp + fn).sum()),
        "macro": fdiv(2 * tp.sum(0), (2 * tp + fp + fn).sum(0)),
        "per_user": fdiv(2 * tp.sum(1), (2 * tp + fp + fn).sum(1)),
    }
