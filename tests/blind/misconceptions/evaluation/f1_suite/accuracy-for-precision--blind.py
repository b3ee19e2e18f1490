import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    y_true = np.asarray(y_true).astype(int)
    y_pred = np.asarray(y_pred).astype(int)

    def counts(axis=None):
        tp = (y_true * y_pred).sum(axis)
        return tp, y_pred.sum(axis) - tp, y_true.sum(axis) - tp

    def safe(a, b):
        return a / b if b else zero_division

    tp, fp, fn = counts()
    accuracy = (y_true == y_pred).mean()
    recall = safe(tp, tp + fn)
    out = {"accuracy": accuracy, "precision": safe(tp, tp + fp), "recall": recall}
    out["micro"] = safe(2 * accuracy * recall, accuracy + recall)
    for name, axis in (("macro", 0), ("per_user", 1)):
        out[name] = np.mean([safe(2 * h, 2 * h + a + m) for h, a, m in zip(*counts(axis))])
    return out
