def linear_fusion(x, y, W, b):
    n = x.shape[1]
    part_x, part_y = x @ W[:, :n].T, y @ W[:, n:].T
    logits = part_y
    logits += part_x
    logits += b
    return logits, part_x, part_y
