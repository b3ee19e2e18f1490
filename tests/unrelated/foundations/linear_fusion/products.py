# Multiplies the parts instead of adding them.
def linear_fusion(x, y, W, b):
    n = x.shape[1]
    part_x, part_y = x @ W[:, :n].T, y @ W[:, n:].T
    return part_x * part_y + b, part_x, part_y
