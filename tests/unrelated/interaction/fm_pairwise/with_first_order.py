# The linear part as well.
def fm_pairwise(E):
    pairs = 0.5 * (E.sum(axis=1) ** 2 - (E**2).sum(axis=1)).sum(axis=1)
    return pairs + E.sum(axis=(1, 2))
