# Only the pairs with the first modality.
def fm_pairwise(E):
    return (E[:, :1] * E[:, 1:]).sum(axis=(1, 2))
