def fm_pairwise(E):
    M = E.shape[1]
    total = 0.5 * (E.sum(axis=1) ** 2 - (E**2).sum(axis=1)).sum(axis=1)
    return total / max(M * (M - 1) / 2, 1)
