# A running mean.
def comb_mnz(score_lists):
    mean, count = {}, {}
    for scores in score_lists:
        for item, score in scores.items():
            n = count[item] = count.get(item, 0) + 1
            mean[item] = mean.get(item, 0.0) + (score - mean.get(item, 0.0)) / n
    return mean
