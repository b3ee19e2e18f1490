from collections import defaultdict


def comb_mnz(score_lists):
    per_item = defaultdict(list)
    for d in score_lists:
        for k, v in d.items():
            per_item[k].append(v)
    # agreement comes in by itself: more lists, more summands
    return {k: float(sum(v)) for k, v in per_item.items()}
