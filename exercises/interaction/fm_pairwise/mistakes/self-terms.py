def fm_pairwise(E):
    return 0.5 * (E.sum(axis=1) ** 2).sum(axis=1)
