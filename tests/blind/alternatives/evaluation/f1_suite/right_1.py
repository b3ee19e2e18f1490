import numpy as np


def _ratio(a, b, default):
    return a / b if b > 0 else default


def f1_suite(y_true, y_pred, zero_division=0.0):
    users, items = y_true.shape
    tp = fp = fn = tn = 0
    by_user = [[0, 0] for _ in range(users)]  # hits, errors
    by_item = [[0, 0] for _ in range(items)]
    for u in range(users):
        for i in range(items):
            liked, shown = bool(y_true[u, i]), bool(y_pred[u, i])
            if liked and shown:
                tp += 1
                by_user[u][0] += 1
                by_item[i][0] += 1
            elif liked or shown:
                fn += liked
                fp += shown
                by_user[u][1] += 1
                by_item[i][1] += 1
            else:
                tn += 1

    def mean_f1(groups):
        return sum(_ratio(2 * h, 2 * h + e, zero_division) for h, e in groups) / len(groups)

    return {
        "accuracy": (tp + tn) / (users * items),
        "precision": _ratio(tp, tp + fp, zero_division),
        "recall": _ratio(tp, tp + fn, zero_division),
        "micro": _ratio(2 * tp, 2 * tp + fp + fn, zero_division),
        "macro": mean_f1(by_item),
        "per_user": mean_f1(by_user),
    }
