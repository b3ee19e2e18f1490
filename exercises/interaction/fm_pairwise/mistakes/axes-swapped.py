def fm_pairwise(E):
    return 0.5 * (E.sum(axis=2) ** 2 - (E**2).sum(axis=2)).sum(axis=1)
