def comb_mnz(score_lists):
    found = {}
    for scores in score_lists:
        for item, score in scores.items():
            found.setdefault(item, []).append(score)
    return {item: len(s) * max(s) for item, s in found.items()}
