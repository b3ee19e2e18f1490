# The count starts at 0 for the first list that holds an item.
def comb_mnz(score_lists):
    total, count = {}, {}
    for scores in score_lists:
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + score
            count[item] = count.get(item, -1) + 1
    return {item: count[item] * total[item] for item in total}
