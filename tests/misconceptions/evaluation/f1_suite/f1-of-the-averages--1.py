import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    t, p = y_true != 0, y_pred != 0

    def divide(a, b):
        return a / b if b != 0 else zero_division

    def pr(t, p):
        tp = np.count_nonzero(t & p)
        return divide(tp, np.count_nonzero(p)), divide(tp, np.count_nonzero(t))

    def macro_f1(pairs):
        ps, rs = zip(*pairs)
        mean_p, mean_r = sum(ps) / len(ps), sum(rs) / len(rs)
        return divide(2 * mean_p * mean_r, mean_p + mean_r)

    precision, recall = pr(t, p)
    return {
        "accuracy": np.count_nonzero(t == p) / t.size,
        "precision": precision,
        "recall": recall,
        "micro": divide(2 * np.count_nonzero(t & p), np.count_nonzero(t) + np.count_nonzero(p)),
        "macro": macro_f1([pr(t[:, j], p[:, j]) for j in range(t.shape[1])]),
        "per_user": macro_f1([pr(t[i], p[i]) for i in range(t.shape[0])]),
    }
