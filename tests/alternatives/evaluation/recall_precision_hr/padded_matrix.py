# One padded matrix of places for all users; a hit is the first place of a positive; float32 ratios.
import numpy as np


def recall_precision_hr_at_k(ranked, positives, k):
    if not k >= 1:
        raise ValueError(f"k = {k}")
    users = len(ranked)
    top = np.full((users, k), -1, dtype=np.int64)
    for u, items in enumerate(ranked):
        top[u, : min(k, len(items))] = items[:k]
    earlier = np.tril(np.ones((k, k), dtype=bool), -1)
    repeated = ((top[:, :, None] == top[:, None, :]) & earlier).any(axis=2)
    wanted = np.stack([np.isin(row, liked) for row, liked in zip(top, positives)])
    hits = (wanted & ~repeated & (top >= 0)).sum(axis=1).astype(np.float32)
    sizes = np.array([liked.size for liked in positives], dtype=np.float32)
    with np.errstate(invalid="ignore"):
        per_user = np.stack([hits / sizes, np.where(sizes > 0, hits / np.float32(k), np.nan)])
    kept = sizes > 0
    if not kept.any():
        return dict(zip(("recall", "precision", "hr"), [np.nan] * 3))
    recall, precision = np.nanmean(per_user, axis=1)
    return {"recall": recall, "precision": precision, "hr": (hits[kept] > 0).mean(dtype=np.float32)}
