def fm_pairwise(E):
    return (E.sum(axis=1) ** 2).sum(axis=1)
