# Right, but it adds up inside the caller's first dict.
def comb_mnz(score_lists):
    if not score_lists:
        return {}
    total = score_lists[0]
    count = dict.fromkeys(total, 1)
    for scores in score_lists[1:]:
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + score
            count[item] = count.get(item, 0) + 1
    return {item: count[item] * total[item] for item in total}
