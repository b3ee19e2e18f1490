def film(h, cond, Wg, bg, Wb, bb):
    gamma = cond @ Wg.T + bg
    beta = cond @ Wb.T + bb
    return gamma[:, None, :] * h + beta[:, None, :]
