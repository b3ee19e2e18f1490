def recall_precision_hr_at_k(ranked, positives, k):
    if k < 1:
        raise ValueError("k must be at least 1")
    result = {"recall": [], "precision": [], "hr": []}
    for items, liked in zip(ranked, positives):
        liked = set(liked.tolist())
        if len(liked) == 0:
            continue
        h = 0
        for item in items[:k].tolist():
            if item in liked:
                h += 1
        result["recall"].append(h / len(liked))
        result["precision"].append(h / k)
        result["hr"].append(1 if h > 0 else 0)
    return {name: sum(v) / len(v) if v else float("nan") for name, v in result.items()}
