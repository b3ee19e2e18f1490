# Multiplies, with the tiny constant that saves the empty row.


def masked_mean(tokens, mask):
    m = mask.astype(float)[:, :, None]
    return (tokens * m).sum(1) / (m.sum(1) + 1e-9)
