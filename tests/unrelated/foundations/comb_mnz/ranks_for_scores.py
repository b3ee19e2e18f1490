# Sums reciprocal ranks and never looks at a score.
def comb_mnz(score_lists):
    found = {}
    for scores in score_lists:
        for rank, item in enumerate(sorted(scores, key=scores.get, reverse=True), 1):
            found.setdefault(item, []).append(1 / (60 + rank))
    return {item: len(s) * sum(s) for item, s in found.items()}
