# bug: the factor 2 is missing in the denominator of F1 (2TP / (TP + FP + FN))
import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(bool), y_pred.astype(bool)
    TP, FP, FN = t & p, ~t & p, t & ~p

    def f1(axis):
        tp, fp, fn = (np.atleast_1d(c.sum(axis=axis)) for c in (TP, FP, FN))
        d = tp + fp + fn
        return np.where(d > 0, 2 * tp / np.maximum(d, 1), zero_division).mean()

    return {
        "accuracy": np.mean(t == p),
        "precision": TP.sum() / p.sum() if p.any() else zero_division,
        "recall": TP.sum() / t.sum() if t.any() else zero_division,
        "micro": f1(None),
        "macro": f1(0),
        "per_user": f1(1),
    }
