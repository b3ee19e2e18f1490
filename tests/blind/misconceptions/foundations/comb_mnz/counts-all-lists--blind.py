from collections import Counter


def comb_mnz(score_lists):
    sums = Counter()
    for scores in score_lists:
        for item in scores:
            sums[item] += scores[item]
    m = len(score_lists)
    return {item: m * s for item, s in sums.items()}
