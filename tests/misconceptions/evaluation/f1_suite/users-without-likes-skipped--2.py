import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(np.int64), y_pred.astype(np.int64)
    hits = t * p

    def over(part, whole):
        part, whole = np.asarray(part, float), np.asarray(whole, float)
        return np.divide(part, whole, out=np.full(whole.shape, zero_division), where=whole > 0)

    per_user = over(2 * hits.sum(1), t.sum(1) + p.sum(1))
    with np.errstate(invalid="ignore"):
        active = (t.sum(1) > 0).astype(float)
        mean_active = np.dot(per_user, active) / active.sum()
    return {
        "accuracy": np.mean(t == p),
        "precision": float(over(hits.sum(), p.sum())),
        "recall": float(over(hits.sum(), t.sum())),
        "micro": float(over(2 * hits.sum(), (t + p).sum())),
        "macro": over(2 * hits.sum(0), t.sum(0) + p.sum(0)).mean(),
        "per_user": mean_active,
    }
