# The comparison of the shapes is negated.
def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape == y_pred.shape:
        raise ValueError("shapes")
    return {}
