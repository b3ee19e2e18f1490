# Min-max: the lowest score of a list becomes 0, the highest 1.
def comb_mnz(score_lists):
    total, count = {}, {}
    for scores in score_lists:
        low, high = min(scores.values(), default=0.0), max(scores.values(), default=1.0)
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + (score - low) / ((high - low) or 1.0)
            count[item] = count.get(item, 0) + 1
    return {item: count[item] * total[item] for item in total}
