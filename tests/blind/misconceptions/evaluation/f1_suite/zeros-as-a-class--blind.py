import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(int), y_pred.astype(int)

    # pooled scores: confusion counts of both classes, as in average="micro"
    flat_t, flat_p = t.ravel(), p.ravel()
    tp = fp = fn = 0
    for label in (0, 1):
        tp += np.sum((flat_t == label) & (flat_p == label))
        fp += np.sum((flat_t != label) & (flat_p == label))
        fn += np.sum((flat_t == label) & (flat_p != label))

    def f1_along(axis):
        h = (t * p).sum(axis=axis)
        total = t.sum(axis=axis) + p.sum(axis=axis)
        f = np.full(len(h), float(zero_division))
        np.divide(2 * h, total, out=f, where=total > 0)
        return f.mean()

    return {
        "accuracy": np.mean(flat_t == flat_p),
        "precision": tp / (tp + fp),
        "recall": tp / (tp + fn),
        "micro": 2 * tp / (2 * tp + fp + fn),
        "macro": f1_along(0),
        "per_user": f1_along(1),
    }
