import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    y_true, y_pred = y_true.astype(int), y_pred.astype(int)
    # micro average over the classes 0 and 1
    tp = fp = fn = 0
    for c in (0, 1):
        tp += np.sum((y_true == c) & (y_pred == c))
        fp += np.sum((y_true != c) & (y_pred == c))
        fn += np.sum((y_true == c) & (y_pred != c))

    def f1(t, p):
        h = 2 * np.sum(t * p)
        n = np.sum(t) + np.sum(p)
        return h / n if n else zero_division

    return {
        "accuracy": np.mean(y_true == y_pred),
        "precision": tp / (tp + fp),
        "recall": tp / (tp + fn),
        "micro": 2 * tp / (2 * tp + fp + fn),
        "macro": np.mean([f1(y_true[:, i], y_pred[:, i]) for i in range(y_true.shape[1])]),
        "per_user": np.mean([f1(y_true[i], y_pred[i]) for i in range(y_true.shape[0])]),
    }
