def fm_pairwise(E):
    s = E.sum(axis=2)
    return 0.5 * (s.sum(axis=1) ** 2 - (s**2).sum(axis=1))
