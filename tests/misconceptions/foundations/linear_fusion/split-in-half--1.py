def linear_fusion(x, y, W, b):
    half = W.shape[1] // 2
    part_x = x @ W[:, :half].T
    part_y = y @ W[:, half:].T
    return part_x + part_y + b, part_x, part_y
