# A plain loop with Python sets, running sums, and a set of what has been counted.
import math


def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    n = recall = precision = hr = 0
    for u in range(len(positives)):
        wanted = set(positives[u].tolist())
        if not wanted:
            continue
        n += 1
        found = set()
        for place, item in enumerate(ranked[u].tolist()):
            if place == k:
                break
            if item in wanted:
                found.add(item)
        recall += len(found) / len(wanted)
        precision += len(found) / k
        hr += bool(found)
    if n == 0:
        return {"recall": math.nan, "precision": math.nan, "hr": math.nan}
    return {"hr": hr / n, "recall": recall / n, "precision": precision / n}
