# Counts in plain Python loops; no NumPy at all.
def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("the shapes differ")
    users, items = y_true.shape
    agree = 0
    tp_items, fp_items, fn_items = [0] * items, [0] * items, [0] * items
    tp_users, fp_users, fn_users = [0] * users, [0] * users, [0] * users
    for u in range(users):
        for i in range(items):
            liked, shown = bool(y_true[u, i]), bool(y_pred[u, i])
            agree += liked == shown
            if liked and shown:
                tp_items[i] += 1
                tp_users[u] += 1
            elif shown:
                fp_items[i] += 1
                fp_users[u] += 1
            elif liked:
                fn_items[i] += 1
                fn_users[u] += 1

    def divide(a, b):
        return a / b if b else zero_division

    def f1(tp, fp, fn):
        return divide(2 * tp, 2 * tp + fp + fn)

    tp, fp, fn = sum(tp_items), sum(fp_items), sum(fn_items)
    return {
        "accuracy": agree / (users * items),
        "precision": divide(tp, tp + fp),
        "recall": divide(tp, tp + fn),
        "micro": f1(tp, fp, fn),
        "macro": sum(f1(*counts) for counts in zip(tp_items, fp_items, fn_items)) / items,
        "per_user": sum(f1(*counts) for counts in zip(tp_users, fp_users, fn_users)) / users,
    }
