def comb_mnz(score_lists):
    best, count = {}, {}
    for scores in score_lists:
        for item, score in scores.items():
            best[item] = max(best.get(item, score), score)
            count[item] = count.get(item, 0) + 1
    return {item: count[item] * best[item] for item in best}
