def ogm_coeffs(sa, sv, alpha):
    rho = sa.sum() / sv.sum()
