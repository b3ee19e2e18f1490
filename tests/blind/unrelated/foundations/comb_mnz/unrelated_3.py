# bug: only the items of the first list get an entry
def comb_mnz(score_lists):
    if not score_lists:
        return {}
    fused = {}
    for item in score_lists[0]:
        scores = [lst[item] for lst in score_lists if item in lst]
        fused[item] = sum(scores) * len(scores)
    return fused
