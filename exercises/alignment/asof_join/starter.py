import numpy as np


def asof_join(
    event_time: np.ndarray,
    event_by: np.ndarray,
    feature_time: np.ndarray,
    feature_by: np.ndarray,
    available_time: np.ndarray,
    tolerance: int | None,
) -> np.ndarray:
    """For each of n events, the row of the newest feature value that was known at that moment, or -1.

    event_time, event_by: (n,) int64, when the event happened and which entity it is about.
    feature_time, feature_by, available_time: (m,) int64, the moment a value describes, its entity, and when it
    could first be read (never before feature_time).
    tolerance: greatest age event_time - feature_time that is still used; None for any age.
    Returns (n,) integers: rows of the feature arrays, -1 where there is none.
    """
    raise NotImplementedError


if __name__ == "__main__":
    rows = asof_join(
        event_time=np.array([50, 25, 26, 51, 15, 14]),
        event_by=np.array([7, 7, 7, 7, 9, 9]),
        feature_time=np.array([10, 20, 20, 15, 5]),
        feature_by=np.array([7, 7, 7, 9, 7]),
        available_time=np.array([12, 28, 26, 15, 30]),
        tolerance=30,
    )
    print(rows)
