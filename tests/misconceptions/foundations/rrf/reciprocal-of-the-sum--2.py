def rrf(rank_lists, k=60):
    denominator = {}
    for items in rank_lists:
        for rank, item in enumerate(items, 1):
            if item not in denominator:
                denominator[item] = k
            denominator[item] += rank
    return {item: denominator[item] ** -1.0 for item in denominator}
