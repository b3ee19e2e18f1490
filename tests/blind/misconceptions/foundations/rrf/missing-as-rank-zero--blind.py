def rrf(rank_lists, k=60):
    tables = [{item: pos + 1 for pos, item in enumerate(lst)} for lst in rank_lists]
    items = {item for lst in rank_lists for item in lst}
    result = {}
    for item in items:
        total = 0.0
        for table in tables:
            total += 1.0 / (k + table.get(item, 0))
        result[item] = total
    return result
