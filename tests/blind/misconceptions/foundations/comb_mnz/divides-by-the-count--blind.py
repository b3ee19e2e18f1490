def comb_mnz(score_lists):
    result = {}
    keys = {key for lst in score_lists for key in lst}
    for key in keys:
        hits = [lst for lst in score_lists if key in lst]
        s = 0.0
        for lst in hits:
            s += lst[key]
        result[key] = s / len(hits)
    return result
