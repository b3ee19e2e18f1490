def comb_mnz(score_lists):
    total, count = {}, {}
    for scores in score_lists:
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + score
            count[item] = count.get(item, 0) + 1
    return {item: total[item] / count[item] for item in total}
