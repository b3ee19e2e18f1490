# Membership is asked for, never a score.
def comb_mnz(lists):
    def fused(item):
        holding = [scores for scores in lists if item in scores]
        return len(holding) * sum(scores[item] for scores in holding)

    return {item: fused(item) for item in set().union(*lists)}
