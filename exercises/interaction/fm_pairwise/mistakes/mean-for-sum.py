def fm_pairwise(E):
    return 0.5 * (E.sum(axis=1) ** 2 - (E**2).sum(axis=1)).mean(axis=1)
