import numpy as np


def estimate_lag(first, second, rate):
    for signal in (first, second):
        if np.all(signal == signal[0]):
            raise ValueError("a constant signal")
    x, y = first - np.average(first), second - np.average(second)

    def agreement(k):
        if k >= 0:
            size = min(len(x), len(y) - k)
            return x[:size] @ y[k : k + size]
        size = min(len(x) + k, len(y))
        return x[-k : size - k] @ y[:size]

    outwards = sorted(range(1 - len(x), len(y)), key=lambda k: (abs(k), k < 0))
    scores = np.array([agreement(k) for k in outwards])
    return outwards[int(np.argmax(scores >= (1 - 1e-9) * scores.max()))] / rate
