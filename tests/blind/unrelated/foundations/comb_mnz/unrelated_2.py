# bug: adds the count to the sum instead of multiplying
def comb_mnz(score_lists):
    out = {}
    for item in set().union(*score_lists):
        found = [L[item] for L in score_lists if item in L]
        out[item] = len(found) + sum(found)
    return out
