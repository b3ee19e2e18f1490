import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    y_true, y_pred = y_true.astype(bool), y_pred.astype(bool)

    def f1(t, p):
        hits = np.sum(t & p)
        denominator = np.sum(t) + np.sum(p)
        if denominator == 0:
            return None
        return 2 * hits / denominator

    def mean(scores):
        scores = [s for s in scores if s is not None]
        return float(np.mean(scores)) if scores else zero_division

    hits, n_shown, n_liked = np.sum(y_true & y_pred), np.sum(y_pred), np.sum(y_true)
    micro = f1(y_true, y_pred)
    return {
        "accuracy": np.mean(y_true == y_pred),
        "precision": hits / n_shown if n_shown else zero_division,
        "recall": hits / n_liked if n_liked else zero_division,
        "micro": zero_division if micro is None else micro,
        "macro": mean([f1(y_true[:, i], y_pred[:, i]) for i in range(y_true.shape[1])]),
        "per_user": mean([f1(t, p) for t, p in zip(y_true, y_pred)]),
    }
