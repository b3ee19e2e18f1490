def fm_pairwise(E):
    return (E[:, :-1] * E[:, 1:]).sum(axis=(1, 2))
