import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    t, p = y_true.astype(bool), y_pred.astype(bool)

    def prf(t, p):
        tp, fp, fn = np.sum(t & p), np.sum(~t & p), np.sum(t & ~p)
        precision = tp / (tp + fp) if tp + fp else zero_division
        recall = tp / (tp + fn) if tp + fn else zero_division
        if precision + recall == 0:
            return precision, recall, zero_division
        return precision, recall, 2 * precision * recall / (precision + recall)

    precision, recall, micro = prf(t, p)
    return {
        "accuracy": np.mean(t == p),
        "precision": precision,
        "recall": recall,
        "micro": micro,
        "macro": np.mean([prf(t[:, j], p[:, j])[2] for j in range(t.shape[1])]),
        "per_user": np.mean([prf(t[j], p[j])[2] for j in range(t.shape[0])]),
    }
