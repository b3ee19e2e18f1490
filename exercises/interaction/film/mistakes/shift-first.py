def film(h, cond, Wg, bg, Wb, bb):
    gamma = 1 + cond @ Wg.T + bg
    beta = cond @ Wb.T + bb
    return gamma[:, None, :] * (h + beta[:, None, :])
