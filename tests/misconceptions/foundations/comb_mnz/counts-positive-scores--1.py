# "if score" is false for 0.
def comb_mnz(score_lists):
    total, count = {}, {}
    for scores in score_lists:
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + score
            count[item] = count.get(item, 0) + (1 if score else 0)
    return {item: count[item] * total[item] for item in total}
