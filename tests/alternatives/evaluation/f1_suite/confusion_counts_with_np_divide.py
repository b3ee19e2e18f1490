# TP, FP and FN as arrays of counts; np.divide with out and where; NumPy scalars come back.
import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    y_true, y_pred = np.asarray(y_true) != 0, np.asarray(y_pred) != 0
    if y_true.shape != y_pred.shape or y_true.ndim != 2:
        raise ValueError(f"{y_true.shape} against {y_pred.shape}")
    tp = np.logical_and(y_true, y_pred)
    fp = np.logical_and(~y_true, y_pred)
    fn = np.logical_and(y_true, ~y_pred)

    def safe_divide(a, b):
        a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
        return np.divide(a, b, out=np.full_like(b, zero_division), where=b != 0)

    def f1(axis=None):
        two = 2 * tp.sum(axis=axis)
        return safe_divide(two, two + fp.sum(axis=axis) + fn.sum(axis=axis))

    scores = dict(accuracy=1 - (fp | fn).mean())
    scores["precision"] = safe_divide(tp.sum(), tp.sum() + fp.sum())[()]
    scores["recall"] = safe_divide(tp.sum(), tp.sum() + fn.sum())[()]
    scores["micro"] = f1()[()]
    scores["macro"] = np.mean(f1(axis=0))
    scores["per_user"] = np.average(f1(axis=1))
    return scores
