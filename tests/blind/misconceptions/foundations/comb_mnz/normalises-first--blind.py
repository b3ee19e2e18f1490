def min_max(scores):
    if not scores:
        return {}
    lo, hi = min(scores.values()), max(scores.values())
    if hi == lo:
        return {i: 1.0 for i in scores}
    return {i: (s - lo) / (hi - lo) for i, s in scores.items()}


def comb_mnz(score_lists):
    fused = {}
    for scores in map(min_max, score_lists):
        for i, s in scores.items():
            n, t = fused.get(i, (0, 0.0))
            fused[i] = (n + 1, t + s)
    return {i: n * t for i, (n, t) in fused.items()}
