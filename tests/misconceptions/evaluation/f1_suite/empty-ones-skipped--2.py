import warnings

import numpy as np


def f1_suite(y_true, y_pred, zero_division=0.0):
    t, p = y_true.astype(float), y_pred.astype(float)
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        by_item = 2 * (t * p).sum(0) / (t.sum(0) + p.sum(0))
        by_user = 2 * (t * p).sum(1) / (t.sum(1) + p.sum(1))
        macro, per_user = np.nanmean(by_item), np.nanmean(by_user)
        pooled = {
            "precision": (t * p).sum() / p.sum(),
            "recall": (t * p).sum() / t.sum(),
            "micro": 2 * (t * p).sum() / (t.sum() + p.sum()),
        }
    pooled = {k: zero_division if np.isnan(v) else v for k, v in pooled.items()}
    return {"accuracy": (t == p).mean(), "macro": macro, "per_user": per_user, **pooled}
