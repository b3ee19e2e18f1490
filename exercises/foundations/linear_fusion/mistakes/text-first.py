def linear_fusion(x, y, W, b):
    m = y.shape[1]
    part_x, part_y = x @ W[:, m:].T, y @ W[:, :m].T
    return part_x + part_y + b, part_x, part_y
