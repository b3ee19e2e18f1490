# Adds up hits and positives, divides once.
def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    hit = wanted = users = lucky = 0
    for items, liked in zip(ranked, positives):
        if not len(liked):
            continue
        h = len(set(items[:k].tolist()) & set(liked.tolist()))
        hit, wanted, users, lucky = hit + h, wanted + len(liked), users + 1, lucky + (h > 0)
    return {"recall": hit / wanted, "precision": hit / (users * k), "hr": lucky / users}
