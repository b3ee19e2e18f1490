# einsum and matrix products on float32 copies; every score is a float32.
import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("matrices of one shape, please")
    t, p = y_true.astype(np.float32), y_pred.astype(np.float32)
    fallback = np.float32(zero_division)

    def f1_of(hits, both):
        with np.errstate(divide="ignore", invalid="ignore"):
            f = 2 * hits / both
        f[both == 0] = fallback
        return f.mean(dtype=np.float32)

    users, items = t.shape
    ones_u, ones_i = np.ones(users, np.float32), np.ones(items, np.float32)
    tp, n_liked, n_shown = np.einsum("ui,ui->", t, p), ones_u @ t @ ones_i, ones_u @ p @ ones_i
    right = tp + np.einsum("ui,ui->", 1 - t, 1 - p)
    return {
        "per_user": f1_of(np.einsum("ui,ui->u", t, p), (t + p) @ ones_i),
        "macro": f1_of(np.einsum("ui,ui->i", t, p), ones_u @ (t + p)),
        "micro": 2 * tp / (n_liked + n_shown) if n_liked + n_shown else fallback,
        "recall": tp / n_liked if n_liked else fallback,
        "precision": tp / n_shown if n_shown else fallback,
        "accuracy": right / np.float32(t.size),
    }
