from collections import defaultdict


def comb_mnz(score_lists):
    fused = defaultdict(float)
    for scores in score_lists:
        for item in scores:
            fused[item] += scores[item] * len(score_lists)
    return fused
