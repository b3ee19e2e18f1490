def bilinear(x, y, W, b):
    if len(x) != len(y):
        raise ValueError("x and y need the same number of rows")
    pairs = x @ W @ y.T  # (k, B, B)
    return pairs.sum(axis=2).T + b
