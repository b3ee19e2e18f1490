import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    yt, yp = y_true.astype(np.int64), y_pred.astype(np.int64)
    TP = (yt == 1) & (yp == 1)
    FP = (yt == 0) & (yp == 1)
    FN = (yt == 1) & (yp == 0)

    def score(tp, fp, fn):
        denominator = 2 * tp + fp + fn
        return 2 * tp / denominator if denominator > 0 else zero_division

    # macro: one F1 for every item; per_user: one for every user
    macro = [score(*c) for c in zip(TP.sum(1), FP.sum(1), FN.sum(1))]
    per_user = [score(*c) for c in zip(TP.sum(0), FP.sum(0), FN.sum(0))]
    tp, fp, fn = TP.sum(), FP.sum(), FN.sum()
    result = {}
    result["accuracy"] = 1 - (fp + fn) / yt.size
    result["precision"] = tp / (tp + fp) if tp + fp else zero_division
    result["recall"] = tp / (tp + fn) if tp + fn else zero_division
    result["micro"] = score(tp, fp, fn)
    result["macro"] = sum(macro) / len(macro)
    result["per_user"] = sum(per_user) / len(per_user)
    return result
