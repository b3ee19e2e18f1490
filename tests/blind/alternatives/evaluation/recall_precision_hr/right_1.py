import math


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    recall = precision = hr = 0.0
    users = 0
    for shown, liked in zip(ranked, positives):
        wanted = set(liked.tolist())
        if not wanted:
            continue
        users += 1
        hits = len(wanted & set(shown[:k].tolist()))
        recall += hits / len(wanted)
        precision += hits / k
        hr += hits > 0
    if users == 0:
        return {"recall": math.nan, "precision": math.nan, "hr": math.nan}
    return {"recall": recall / users, "precision": precision / users, "hr": hr / users}
