def rrf(rank_lists, k=60):
    fused = {}
    for channel in rank_lists:
        for r, item in enumerate(channel):
            fused[item] = fused.get(item, 0) + 1 / (k + r)
    return fused
