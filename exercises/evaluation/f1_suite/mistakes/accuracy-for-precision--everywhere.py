import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(bool), y_pred.astype(bool)
    tp = t & p
    precision = ratio(tp.sum(), p.sum(), zero_division)
    recall = ratio(tp.sum(), t.sum(), zero_division)
    accuracy = (t == p).mean()
    return {
        "accuracy": float(accuracy),
        "precision": float(precision),
        "recall": float(recall),
        "micro": float(of_accuracy(None, tp, t, p, zero_division)),
        "macro": float(of_accuracy(0, tp, t, p, zero_division).mean()),
        "per_user": float(of_accuracy(1, tp, t, p, zero_division).mean()),
    }


def of_accuracy(axis, tp, t, p, zero_division):
    accuracy, recall = (t == p).mean(axis), ratio(tp.sum(axis), t.sum(axis), zero_division)
    return ratio(2 * accuracy * recall, accuracy + recall, zero_division)


def ratio(a, b, zero_division):
    return np.where(b > 0, a / np.where(b > 0, b, 1), zero_division)
