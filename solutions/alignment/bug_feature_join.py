import numpy as np


def positions(times: np.ndarray, moments: np.ndarray) -> np.ndarray:
    """For each moment the position of the last of the sorted `times` that is not later; -1 where all are later."""
    return np.searchsorted(times, moments, side="right") - 1


def join_features(
    event_time: np.ndarray,
    event_by: np.ndarray,
    row_time: np.ndarray,
    row_by: np.ndarray,
    values: np.ndarray,
    tolerance: int | None,
) -> np.ndarray:
    """The feature values of each event as they were known then: (n, d), NaN where there are none.

    joined[i] = values[j] for the j with the greatest (row_time[j], j)
                among those with row_by[j] = event_by[i] and row_time[j] <= event_time[i],
                if event_time[i] - row_time[j] <= tolerance
    """
    joined = np.full((len(event_time), values.shape[1]), np.nan)
    limit = np.inf if tolerance is None else tolerance
    for entity in np.unique(event_by):
        events = np.flatnonzero(event_by == entity)
        rows = np.flatnonzero(row_by == entity)
        rows = rows[np.argsort(row_time[rows], kind="stable")]  # stable: of equal times, the last written comes last
        place = positions(row_time[rows], event_time[events])
        events, rows = events[place >= 0], rows[place[place >= 0]]  # -1: nothing is known yet
        fresh = event_time[events] - row_time[rows] <= limit
        joined[events[fresh]] = values[rows[fresh]]
    return joined
