def comb_mnz(score_lists):
    total = {}
    for scores in score_lists:
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + score
    return total
