from collections import defaultdict


def comb_mnz(score_lists: list[dict]) -> dict:
    """CombMNZ: score(item) = n · Σ s, where n is the number of lists that hold the item and s its score in each."""
    found = defaultdict(list)
    for scores in score_lists:
        for item, score in scores.items():
            found[item].append(score)
    return {item: len(scores) * sum(scores) for item, scores in found.items()}
