# Sets of liked and recommended ids for each row of the matrix and of its transpose; a class holds the convention.
from statistics import fmean


class Scorer:
    def __init__(self, zero_division):
        self.zero_division = zero_division

    def ratio(self, part, whole):
        return self.zero_division if whole == 0 else part / whole

    def f1(self, liked, shown):
        """The Dice coefficient of two sets."""
        return self.ratio(2 * len(liked & shown), len(liked) + len(shown))

    @staticmethod
    def sets(rows):
        return [{i for i, entry in enumerate(row) if entry} for row in rows]

    def mean_f1(self, true_rows, pred_rows):
        return fmean(self.f1(t, p) for t, p in zip(self.sets(true_rows), self.sets(pred_rows), strict=True))


def f1_suite(y_true, y_pred, zero_division=0.0):
    if y_true.shape != y_pred.shape:
        raise ValueError("different shapes")
    scorer = Scorer(float(zero_division))
    (liked,), (shown,) = scorer.sets([y_true.ravel()]), scorer.sets([y_pred.ravel()])
    return {
        "accuracy": 1 - len(liked ^ shown) / y_true.size,
        "precision": scorer.ratio(len(liked & shown), len(shown)),
        "recall": scorer.ratio(len(liked & shown), len(liked)),
        "micro": scorer.f1(liked, shown),
        "macro": scorer.mean_f1(y_true.T, y_pred.T),
        "per_user": scorer.mean_f1(y_true, y_pred),
    }
