# Sums over the users who have positives, divided by the number of all users.
def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k")
    total = {"recall": 0.0, "precision": 0.0, "hr": 0.0}
    for items, liked in zip(ranked, positives):
        found = [i for i in items[:k] if i in liked]
        if not found:
            continue
        total["recall"] += len(found) / len(liked)
        total["precision"] += len(found) / k
        total["hr"] += 1
    return {name: value / len(ranked) for name, value in total.items()}
