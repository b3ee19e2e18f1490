# Adds the bias down the items: a ValueError, or wrong numbers.
def linear_fusion(x, y, W, b):
    n = x.shape[1]
    part_x, part_y = x @ W[:, :n].T, y @ W[:, n:].T
    return part_x + part_y + b[:, None], part_x, part_y
