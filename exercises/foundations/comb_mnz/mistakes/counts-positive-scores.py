def comb_mnz(score_lists):
    everything = {item for scores in score_lists for item in scores}
    result = {}
    for item in everything:
        found = [scores.get(item, 0.0) for scores in score_lists]
        result[item] = sum(score > 0 for score in found) * sum(found)
    return result
