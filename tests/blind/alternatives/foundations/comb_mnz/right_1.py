def comb_mnz(score_lists):
    total = {}
    count = {}
    for channel in score_lists:
        for item, score in channel.items():
            if item not in total:
                total[item] = 0.0
                count[item] = 0
            total[item] += score
            count[item] += 1
    return {item: count[item] * total[item] for item in total}
