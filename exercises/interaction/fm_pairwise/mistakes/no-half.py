def fm_pairwise(E):
    return (E.sum(axis=1) ** 2 - (E**2).sum(axis=1)).sum(axis=1)
