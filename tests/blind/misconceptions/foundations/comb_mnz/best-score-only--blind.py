def comb_mnz(score_lists):
    best, n = {}, {}
    for channel in score_lists:
        for item, score in channel.items():
            best[item] = max(score, best.get(item, score))
            n[item] = n.get(item, 0) + 1
    return {item: n[item] * best[item] for item in best}
