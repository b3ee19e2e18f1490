import numpy as np


def cases(rng, data):
    return {
        "hand": table(
            events=[(50, 7), (20, 7), (9, 7), (51, 7), (16, 9)],
            rows=[(10, 7), (20, 7), (20, 7), (60, 7), (15, 9)],
            values=[[1], [2], [3], [4], [5]],
            tolerance=30,
        ),
        "random": random_table(rng, n=25, m=40, entities=3, span=400, tolerance=40),
        "sparse": random_table(rng, n=30, m=8, entities=2, span=400, tolerance=150),
        "early-events": early_events(rng),
        "ties": random_table(rng, n=50, m=60, entities=3, span=24, tolerance=2),
        "tolerance-zero": random_table(rng, n=40, m=40, entities=2, span=14, tolerance=0),
        "no-limit": random_table(rng, n=25, m=20, entities=3, span=400, tolerance=None),
        "one-of-each": table(events=[(5, 1)], rows=[(3, 1)], values=[[0.5]], tolerance=2),
        "unknown-entity": table(
            events=[(9, 4), (9, 2), (9, 6)], rows=[(1, 4), (2, 5)], values=[[1, 2], [3, 4]], tolerance=None
        ),
        "no-rows": table(events=[(9, 4), (3, 1)], rows=[], values=np.empty((0, 2)), tolerance=10),
        "no-events": table(events=[], rows=[(1, 2), (2, 5)], values=[[1, 2, 3], [4, 5, 6]], tolerance=10),
    }


def table(events, rows, values, tolerance):
    events = np.array(events, dtype=np.int64).reshape(-1, 2)
    rows = np.array(rows, dtype=np.int64).reshape(-1, 2)
    return {
        "event_time": events[:, 0].copy(),
        "event_by": events[:, 1].copy(),
        "row_time": rows[:, 0].copy(),
        "row_by": rows[:, 1].copy(),
        "values": np.array(values, dtype=np.float64),
        "tolerance": tolerance,
    }


def random_table(rng, n, m, entities, span, tolerance):
    """Rows and events in no order, times on both sides of zero."""
    return {
        "event_time": rng.integers(-span // 2, span // 2, size=n),
        "event_by": rng.integers(entities, size=n),
        "row_time": rng.integers(-span // 2, span // 2, size=m),
        "row_by": rng.integers(entities, size=m),
        "values": rng.normal(size=(m, int(rng.integers(1, 4)))),
        "tolerance": tolerance,
    }


def early_events(rng):
    """Two entities; most events lie before the first row of theirs, some within the tolerance of it."""
    inputs = random_table(rng, n=24, m=6, entities=2, span=100, tolerance=60)
    inputs["row_by"] = np.arange(6) % 2
    inputs["row_time"] = rng.integers(20, 50, size=6)
    return inputs


def observe(submission, inputs):
    return {
        "joined": submission.join_features(
            inputs["event_time"],
            inputs["event_by"],
            inputs["row_time"],
            inputs["row_by"],
            inputs["values"],
            inputs["tolerance"],
        )
    }
