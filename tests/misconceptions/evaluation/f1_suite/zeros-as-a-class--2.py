import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    correct = y_true.astype(bool) == y_pred.astype(bool)
    tp = correct.sum()
    wrong = (~correct).sum()
    precision = recall = tp / (tp + wrong)
    micro = 2 * precision * recall / (precision + recall) if precision + recall else zero_division
    hit = y_true.astype(bool) & y_pred.astype(bool)

    def mean_f1(axis):
        both = y_true.astype(int).sum(axis) + y_pred.astype(int).sum(axis)
        values = np.full(both.shape, zero_division, dtype=float)
        some = both > 0
        values[some] = 2 * hit.sum(axis)[some] / both[some]
        return values.mean()

    return {
        "accuracy": correct.mean(),
        "precision": precision,
        "recall": recall,
        "micro": micro,
        "macro": mean_f1(0),
        "per_user": mean_f1(1),
    }
