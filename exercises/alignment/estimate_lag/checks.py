import numpy as np

RATES = [12.5, 16.0, 25.0, 40.0]


def cases(rng, data):
    n = int(rng.integers(50, 70))
    k = int(rng.integers(5, 12))
    fs = float(rng.choice(RATES))
    a, b = shifted(rng, n, k)
    echo = rng.normal(size=n + 40)
    inverted = 0.8 * echo[20 - k : 20 - k + n] - 1.6 * echo[20 + k : 20 + k + n]
    long_a, long_b = shifted(rng, 2 * n, k)
    raised_a, raised_b = shifted(rng, n, k)
    burst = rng.normal(scale=3.0, size=8)
    return {
        "hand": _case([0, 4, 0, 0], [0, 0, 0, 4], 4.0),
        "late": _case(a, b, fs),
        "early": _case(*shifted(rng, n, -k), fs),
        "no-lag": _case(*shifted(rng, n, 0), fs),
        "far-apart": _case(with_burst(rng, n, burst, 2), with_burst(rng, n, burst, n - 12), fs),
        "raised": _case(rng.uniform(20, 60) + raised_a, rng.uniform(200, 300) + raised_b, fs),
        "upside-down": _case(echo[20 : 20 + n], inverted, fs),
        "longer-first": _case(long_a, long_b[: n + 3], fs),
        "longer-second": _case(long_a[: n - 3], 0.01 * long_b, fs),
        "tie": _case(pulses(0), pulses(-4) + pulses(2), 8.0),
        "tie-early": _case(pulses(0), pulses(-2) + pulses(5), 8.0),
        "tie-both-sides": _case([0, 1], [1, 0], 0.5),
        "tie-up-to-rounding": _case(pulses(0), (1 + 1e-12) * pulses(-5) + pulses(3), 8.0),
        "nearly-a-tie": _case(pulses(0), (1 + 2e-7) * pulses(-5) + pulses(3), 8.0),
        "constant": _case(np.full(8, 2.5), b, fs),
        "one-sample": _case(a, [3.0], fs),
    }


def _case(a, b, fs):
    return {"a": np.array(a, dtype=float), "b": np.array(b, dtype=float), "fs": fs}


def shifted(rng, n, k):
    """Two noisy looks at one signal, the second k samples late."""
    hidden = rng.normal(size=n + 40)
    late = hidden[20 - k : 20 - k + n]
    return hidden[20 : 20 + n] + rng.normal(scale=0.2, size=n), late + rng.normal(scale=0.2, size=n)


def with_burst(rng, n, burst, start):
    quiet = rng.normal(scale=0.05, size=n)
    quiet[start : start + len(burst)] += burst
    return quiet


def pulses(k):
    """Up and down again, with a mean of exactly 0, k samples after the middle."""
    signal = np.zeros(32)
    signal[15 + k], signal[16 + k] = 1.0, -1.0
    return signal


def observe(submission, inputs):
    lag = submission.estimate_lag(inputs["a"], inputs["b"], inputs["fs"])
    if np.ptp(inputs["a"]) == 0 or np.ptp(inputs["b"]) == 0:
        return {"accepted": True}  # such a call must not return; what it returns says nothing
    return {"lag": lag}
