# 准确率 read as the P of the F1 formula, in all three F1.
import numpy as np


def harmonic(a, b):
    return 2 / (1 / a + 1 / b) if a > 0 and b > 0 else 0.0


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = np.asarray(y_true, dtype=bool), np.asarray(y_pred, dtype=bool)

    def acc_rec(t, p):
        acc = np.mean(t == p)
        rec = np.sum(t & p) / np.sum(t) if np.any(t) else zero_division
        return acc, rec

    acc, rec = acc_rec(t, p)
    prec = np.sum(t & p) / np.sum(p) if np.any(p) else zero_division
    return {
        "accuracy": acc,
        "precision": prec,
        "recall": rec,
        "micro": harmonic(acc, rec),
        "macro": np.mean([harmonic(*acc_rec(t[:, i], p[:, i])) for i in range(t.shape[1])]),
        "per_user": np.mean([harmonic(*acc_rec(t[u], p[u])) for u in range(t.shape[0])]),
    }
