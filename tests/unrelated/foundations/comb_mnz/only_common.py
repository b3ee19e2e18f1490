# Drops what only some of the lists hold.
def comb_mnz(score_lists):
    if not score_lists:
        return {}
    common = set(score_lists[0]).intersection(*score_lists[1:])
    return {item: len(score_lists) * sum(scores[item] for scores in score_lists) for item in common}
