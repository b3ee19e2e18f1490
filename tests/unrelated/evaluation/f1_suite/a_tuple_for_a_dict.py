# The right numbers without their names.
def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("shapes")
    hits = (y_true.astype(bool) & y_pred.astype(bool)).sum()
    return float((y_true == y_pred).mean()), float(hits / y_pred.sum()), float(hits / y_true.sum())
