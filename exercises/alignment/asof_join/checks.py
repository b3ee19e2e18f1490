import numpy as np


def cases(rng, data):
    n, m = int(rng.integers(10, 16)), int(rng.integers(25, 40))
    return {
        "hand": table(
            events=[(50, 7), (25, 7), (26, 7), (51, 7), (15, 9), (14, 9)],
            features=[(10, 7, 12), (20, 7, 28), (20, 7, 26), (15, 9, 15), (5, 7, 30)],
            tolerance=30,
        ),
        "at-once": random_table(rng, n=n, m=m, entities=3, span=400, delay=0, tolerance=None),
        "late": random_table(rng, n=n, m=m, entities=2, span=400, delay=80, tolerance=None),
        "out-of-order": random_table(rng, n=n, m=m, entities=2, span=400, delay=250, tolerance=300),
        "ties": random_table(rng, n=60, m=60, entities=3, span=24, delay=4, tolerance=3),
        "tolerance-zero": random_table(rng, n=40, m=40, entities=2, span=12, delay=1, tolerance=0),
        "one-of-each": table(events=[(5, 1)], features=[(3, 1, 5)], tolerance=2),
        "unknown-entity": table(events=[(9, 4), (9, 2), (9, 6)], features=[(1, 2, 1), (2, 5, 3)], tolerance=None),
        "no-features": table(events=[(9, 4), (3, 1)], features=[], tolerance=10),
        "no-events": table(events=[], features=[(1, 2, 1), (2, 5, 3)], tolerance=10),
        "large": random_table(rng, n=20_000, m=20_000, entities=100, span=10**6, delay=5_000, tolerance=20_000),
    }


def table(events, features, tolerance):
    events = np.array(events, dtype=np.int64).reshape(-1, 2)
    features = np.array(features, dtype=np.int64).reshape(-1, 3)
    return {
        "event_time": events[:, 0].copy(),
        "event_by": events[:, 1].copy(),
        "feature_time": features[:, 0].copy(),
        "feature_by": features[:, 1].copy(),
        "available_time": features[:, 2].copy(),
        "tolerance": tolerance,
    }


def random_table(rng, n, m, entities, span, delay, tolerance):
    """Rows and events in no order, times on both sides of zero; `delay` is the longest wait for a value."""
    feature_time = rng.integers(-span // 2, span // 2, size=m)
    return {
        "event_time": rng.integers(-span // 2, span // 2 + delay, size=n),
        "event_by": rng.integers(entities, size=n),
        "feature_time": feature_time,
        "feature_by": rng.integers(entities, size=m),
        "available_time": feature_time + rng.integers(delay + 1, size=m),
        "tolerance": tolerance,
    }


def observe(submission, inputs):
    return {
        "rows": submission.asof_join(
            inputs["event_time"],
            inputs["event_by"],
            inputs["feature_time"],
            inputs["feature_by"],
            inputs["available_time"],
            inputs["tolerance"],
        )
    }
