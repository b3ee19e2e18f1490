def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    all_hits, all_positives, users, users_hit = 0, 0, 0, 0
    for r, p in zip(ranked, positives):
        if not len(p):
            continue
        found = set(map(int, r[:k])).intersection(map(int, p))
        all_hits += len(found)
        all_positives += len(p)
        users += 1
        users_hit += bool(found)
    if users == 0:
        nan = float("nan")
        return {"recall": nan, "precision": nan, "hr": nan}
    return {"recall": all_hits / all_positives, "precision": all_hits / (users * k), "hr": users_hit / users}
