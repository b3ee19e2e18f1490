import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    y_true, y_pred = y_true.astype(int), y_pred.astype(int)
    tp = int(np.sum(y_true * y_pred))
    fp = int(np.sum((1 - y_true) * y_pred))
    fn = int(np.sum(y_true * (1 - y_pred)))
    tn = y_true.size - tp - fp - fn
    acc = (tp + tn) / (tp + tn + fp + fn)
    prec = tp / (tp + fp) if tp + fp > 0 else zero_division
    rec = tp / (tp + fn) if tp + fn > 0 else zero_division
    micro = 2 * acc * rec / (acc + rec) if acc + rec > 0 else zero_division

    def f1_rows(t, p):
        scores = []
        for a, b in zip(t, p):
            den = a.sum() + b.sum()
            scores.append(2 * (a * b).sum() / den if den else zero_division)
        return np.mean(scores)

    return {
        "accuracy": acc,
        "precision": prec,
        "recall": rec,
        "micro": micro,
        "macro": f1_rows(y_true.T, y_pred.T),
        "per_user": f1_rows(y_true, y_pred),
    }
