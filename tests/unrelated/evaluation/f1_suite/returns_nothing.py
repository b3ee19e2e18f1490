# Computes, and forgets the return.
def f1_suite(y_true, y_pred, zero_division=0.0):
    scores = {"accuracy": float((y_true == y_pred).mean())}
