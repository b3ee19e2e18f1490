import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t = np.array(y_true, dtype=int)
    p = np.array(y_pred, dtype=int)

    def f1(tp, liked, shown):
        return 2 * tp / (liked + shown) if liked + shown else zero_division

    user_scores = []
    for row_t, row_p in zip(t, p):
        if row_t.sum() == 0:
            continue  # recall is not defined for this user
        user_scores.append(f1(row_t @ row_p, row_t.sum(), row_p.sum()))
    item_scores = [f1(col_t @ col_p, col_t.sum(), col_p.sum()) for col_t, col_p in zip(t.T, p.T)]

    tp = (t * p).sum()
    return {
        "accuracy": (t == p).sum() / t.size,
        "precision": tp / p.sum() if p.any() else zero_division,
        "recall": tp / t.sum() if t.any() else zero_division,
        "micro": f1(tp, t.sum(), p.sum()),
        "macro": np.mean(item_scores),
        "per_user": np.mean(user_scores) if user_scores else zero_division,
    }
