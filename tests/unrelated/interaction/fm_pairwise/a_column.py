# (B, 1) instead of (B,).
def fm_pairwise(E):
    return 0.5 * (E.sum(axis=1) ** 2 - (E**2).sum(axis=1)).sum(axis=1, keepdims=True)
