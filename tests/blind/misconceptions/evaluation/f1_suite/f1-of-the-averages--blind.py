import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t = y_true != 0
    p = y_pred != 0
    both = np.logical_and(t, p)

    def ratio(a, b):
        return float(a) / float(b) if b else zero_division

    def harmonic(a, b):
        return 2 * a * b / (a + b) if a + b > 0 else 0.0

    def averaged(axis):
        h, n_p, n_t = both.sum(axis), p.sum(axis), t.sum(axis)
        mean_precision = np.mean([ratio(a, b) for a, b in zip(h, n_p)])
        mean_recall = np.mean([ratio(a, b) for a, b in zip(h, n_t)])
        return harmonic(mean_precision, mean_recall)

    return {
        "accuracy": (t == p).mean(),
        "precision": ratio(both.sum(), p.sum()),
        "recall": ratio(both.sum(), t.sum()),
        "micro": ratio(2 * both.sum(), p.sum() + t.sum()),
        "macro": averaged(0),
        "per_user": averaged(1),
    }
