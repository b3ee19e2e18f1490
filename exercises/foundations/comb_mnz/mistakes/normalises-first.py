def comb_mnz(score_lists):
    total, count = {}, {}
    for scores in score_lists:
        top = max(scores.values(), default=1.0)
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + score / top
            count[item] = count.get(item, 0) + 1
    return {item: count[item] * total[item] for item in total}
