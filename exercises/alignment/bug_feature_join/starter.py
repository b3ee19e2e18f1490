import numpy as np


def positions(times: np.ndarray, moments: np.ndarray) -> np.ndarray:
    """For each moment the position of its row in `times`, which is sorted and not empty."""
    before = np.searchsorted(times, moments, side="right") - 1
    after = np.minimum(before + 1, len(times) - 1)
    before = np.maximum(before, 0)
    gap_before = np.abs(moments - times[before])
    gap_after = np.abs(times[after] - moments)
    return np.where(gap_after < gap_before, after, before)


def join_features(
    event_time: np.ndarray,
    event_by: np.ndarray,
    row_time: np.ndarray,
    row_by: np.ndarray,
    values: np.ndarray,
    tolerance: int | None,
) -> np.ndarray:
    """The feature values of each of n events, as a training table needs them: (n, d), NaN where there are none.

    event_time, event_by: (n,) int64, when each event happened, and to which entity.
    row_time, row_by: (m,) int64, when each row of the feature table was written, and about which entity.
    values: (m, d) float64, the feature table itself.
    tolerance: greatest age of a row that is still used; None for any age.
    """
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        if len(rows) == 0:
            continue
        rows = rows[np.argsort(row_time[rows], kind="stable")]
        rows = rows[positions(row_time[rows], event_time[events])]
        fresh = np.abs(event_time[events] - row_time[rows]) <= limit
        joined[events[fresh]] = values[rows[fresh]]
    return joined


if __name__ == "__main__":
    row_time = np.array([10, 20, 20, 60, 15])
    row_by = np.array([7, 7, 7, 7, 9])
    clicks = np.array([[1.0], [2.0], [3.0], [4.0], [5.0]])
    event_time = np.array([50, 20, 9, 51, 16])
    event_by = np.array([7, 7, 7, 7, 9])
    print("all rows:           ", join_features(event_time, event_by, row_time, row_by, clicks, 30).ravel())
    old = row_time <= 51
    print(
        "rows written by 51: ", join_features(event_time, event_by, row_time[old], row_by[old], clicks[old], 30).ravel()
    )
