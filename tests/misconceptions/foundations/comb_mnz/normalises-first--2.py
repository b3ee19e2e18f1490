def normalised(scores):
    low, high = min(scores.values()), max(scores.values())
    return {item: (s - low) / (high - low) if high > low else 1.0 for item, s in scores.items()}


def comb_mnz(score_lists):
    lists = [normalised(scores) for scores in score_lists if scores]
    fused = {}
    for item in set().union(*lists):
        there = [scores[item] for scores in lists if item in scores]
        fused[item] = len(there) * sum(there)
    return fused
