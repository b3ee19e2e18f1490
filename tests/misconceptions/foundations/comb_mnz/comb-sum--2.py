from collections import Counter


def comb_mnz(score_lists):
    fused = Counter()
    for scores in score_lists:
        fused.update(scores)
    return dict(fused)
