import numpy as np


def precision_recall_f1(t, p, zero_division):
    tp = np.count_nonzero(t & p)
    shown, liked = np.count_nonzero(p), np.count_nonzero(t)
    precision = tp / shown if shown else zero_division
    recall = tp / liked if liked else zero_division
    if precision + recall == 0:
        f1 = zero_division
    else:
        f1 = 2 * precision * recall / (precision + recall)
    return precision, recall, f1


def f1_suite(y_true, y_pred, zero_division=0.0):
    y_true, y_pred = y_true == 1, y_pred == 1
    precision, recall, micro = precision_recall_f1(y_true, y_pred, zero_division)
    macro = np.mean([precision_recall_f1(t, p, zero_division)[2] for t, p in zip(y_true.T, y_pred.T)])
    per_user = np.mean([precision_recall_f1(t, p, zero_division)[2] for t, p in zip(y_true, y_pred)])
    accuracy = np.mean(y_true == y_pred)
    return dict(accuracy=accuracy, precision=precision, recall=recall, micro=micro, macro=macro, per_user=per_user)
