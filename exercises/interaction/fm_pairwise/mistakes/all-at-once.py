def fm_pairwise(E):
    return E.prod(axis=1).sum(axis=1)
