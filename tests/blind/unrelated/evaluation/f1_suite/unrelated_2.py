# bug: precision and recall are exchanged
import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(bool), y_pred.astype(bool)

    def div(a, b):
        return a / b if b else zero_division

    tp, fp, fn = np.sum(t & p), np.sum(~t & p), np.sum(t & ~p)
    items = [div(2 * np.sum(a & b), np.sum(a) + np.sum(b)) for a, b in zip(t.T, p.T)]
    users = [div(2 * np.sum(a & b), np.sum(a) + np.sum(b)) for a, b in zip(t, p)]
    return {
        "accuracy": np.mean(t == p),
        "precision": div(tp, tp + fn),
        "recall": div(tp, tp + fp),
        "micro": div(2 * tp, 2 * tp + fp + fn),
        "macro": np.mean(items),
        "per_user": np.mean(users),
    }
