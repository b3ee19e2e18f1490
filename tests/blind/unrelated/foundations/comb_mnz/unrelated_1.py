# bug: `=` instead of `+=`, the last list's score overwrites the sum
def comb_mnz(score_lists):
    total, count = {}, {}
    for channel in score_lists:
        for item, score in channel.items():
            total[item] = score
            count[item] = count.get(item, 0) + 1
    return {item: count[item] * total[item] for item in total}
