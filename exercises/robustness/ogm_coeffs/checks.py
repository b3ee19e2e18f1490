import numpy as np


def cases(rng, data):
    batch = int(rng.integers(3, 33))
    weak = rng.uniform(0.05, 0.5, size=batch)
    strong = weak * rng.uniform(1.2, 1.9, size=batch)
    alpha = float(rng.uniform(0.2, 0.7))
    return {
        "hand": {"sa": np.array([0.9, 0.9]), "sv": np.array([0.1, 0.8]), "alpha": 0.8},
        "audio-ahead": {"sa": strong, "sv": weak, "alpha": alpha},
        "vision-ahead": {"sa": weak, "sv": strong, "alpha": alpha},
        "exact-tie": {"sa": np.array([0.5, 0.25, 0.75]), "sv": np.array([0.75, 0.5, 0.25]), "alpha": 0.8},
        "just-above-one": {"sa": np.array([0.505, 0.505]), "sv": np.array([0.5, 0.5]), "alpha": 0.8},
        "ratios-disagree": {"sa": np.array([0.9, 0.1]), "sv": np.array([0.3, 0.6]), "alpha": 0.8},
        "one-item": {"sa": weak[:1], "sv": strong[:1], "alpha": alpha},
        "far-ahead": {"sa": np.full(batch, 0.99), "sv": np.full(batch, 1e-6), "alpha": 0.8},
        "alpha-zero": {"sa": strong, "sv": weak, "alpha": 0.0},
        "more-audio": {"sa": np.full(batch + 1, 0.5), "sv": weak, "alpha": 0.8},
        "more-vision": {"sa": weak, "sv": np.full(batch + 1, 0.5), "alpha": 0.8},
    }


def observe(submission, inputs):
    returned = submission.ogm_coeffs(inputs["sa"], inputs["sv"], inputs["alpha"])
    if inputs["sa"].shape != inputs["sv"].shape:
        return {"accepted": True}  # such a call must not return; what it returns says nothing
    pair = isinstance(returned, tuple | list) and len(returned) == 2
    ka, kv = returned if pair else (returned, None)
    return {"ka": ka, "kv": kv}
