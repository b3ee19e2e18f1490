import numpy as np


def estimate_lag(a: np.ndarray, b: np.ndarray, fs: float) -> float:
    """Seconds by which b comes later than a; negative where b comes earlier.

    a (n,), b (m,): two signals, sampled fs times a second, both starting at time 0.
    """
    raise NotImplementedError


if __name__ == "__main__":
    loudness = np.array([0.0, 4.0, 0.0, 0.0])
    comments = np.array([0.0, 0.0, 0.0, 4.0])
    print(estimate_lag(loudness, comments, fs=4.0))
