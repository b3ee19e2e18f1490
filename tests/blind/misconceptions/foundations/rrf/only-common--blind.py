def rrf(rank_lists, k=60):
    if not rank_lists:
        return {}
    common = set(rank_lists[0])
    for other in rank_lists[1:]:
        common &= set(other)
    out = dict.fromkeys(common, 0.0)
    for lst in rank_lists:
        for pos, item in enumerate(lst):
            if item in out:
                out[item] += 1.0 / (k + pos + 1)
    return out
