# The right number, but the caller's embeddings are squared afterwards.
def fm_pairwise(E):
    square_of_sum = E.sum(axis=1) ** 2
    E *= E
    return 0.5 * (square_of_sum - E.sum(axis=1)).sum(axis=1)
