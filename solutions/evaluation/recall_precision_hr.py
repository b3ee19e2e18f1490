import numpy as np


def recall_precision_hr_at_k(ranked: list[np.ndarray], positives: list[np.ndarray], k: int) -> dict[str, float]:
    """h_u = |set(first k of the list) & positives|; the means over users with positives of h / |P|, h / k and [h > 0].

    A repeated item fills its places but is one hit; a user without positives has no recall and leaves all three means.
    """
    if k < 1:
        raise ValueError("k has to be at least 1")
    users = [(items, liked) for items, liked in zip(ranked, positives, strict=True) if len(liked)]
    if not users:
        return dict.fromkeys(("recall", "precision", "hr"), float("nan"))
    hits = np.array([np.intersect1d(items[:k], liked).size for items, liked in users])
    sizes = np.array([len(liked) for _, liked in users])
    return {
        "recall": float((hits / sizes).mean()),
        "precision": float((hits / k).mean()),
        "hr": float((hits > 0).mean()),
    }
