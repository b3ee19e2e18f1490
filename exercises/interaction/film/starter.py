import numpy as np


def film(h: np.ndarray, cond: np.ndarray, Wg: np.ndarray, bg: np.ndarray, Wb: np.ndarray, bb: np.ndarray) -> np.ndarray:
    """Feature-wise linear modulation of N candidates a request by the request's context: (B, N, C).

    h (B, N, C), cond (B, K); Wg and Wb (C, K), bg and bb (C,) make the scale and the shift.
    """
    raise NotImplementedError


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    h, cond = rng.normal(size=(2, 3, 4)), rng.normal(size=(2, 5))
    print("features:", h[0], sep="\n")
    zero = np.zeros((4, 5)), np.zeros(4)
    print("zero weights, which should change nothing:", film(h, cond, *zero, *zero)[0], sep="\n")
    weights = rng.normal(size=(4, 5)), rng.normal(size=4), rng.normal(size=(4, 5)), rng.normal(size=4)
    print("modulated:", film(h, cond, *weights)[0], sep="\n")
