def fm_pairwise(E):
    others = E.sum(axis=0, keepdims=True) - E
    return (E * others).sum(axis=(0, 2)) / 2
