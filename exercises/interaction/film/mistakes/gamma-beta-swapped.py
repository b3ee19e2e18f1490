def film(h, cond, Wg, bg, Wb, bb):
    gamma = 1 + cond @ Wb.T + bb
    beta = cond @ Wg.T + bg
    return gamma[:, None, :] * h + beta[:, None, :]
