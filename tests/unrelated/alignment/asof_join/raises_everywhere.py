# Sorts tuples with an undefined name: fails on every table.
import numpy as np


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    order = np.lexsort((feature_times, feature_by))
    return order[: len(event_time)]
