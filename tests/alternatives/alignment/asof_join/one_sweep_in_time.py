# A class that replays history: arrivals and events in one sorted list, arrivals first at the same moment.
import numpy as np


class History:
    def __init__(self, tolerance):
        self.tolerance = tolerance
        self.newest = {}

    def arrive(self, entity, made, row):
        known = self.newest.get(entity)
        if known is None or (made, row) > known:
            self.newest[entity] = (made, row)

    def ask(self, entity, now):
        if entity not in self.newest:
            return -1
        made, row = self.newest[entity]
        too_old = self.tolerance is not None and now - made > self.tolerance
        return -1 if too_old else row


def asof_join(event_time, event_by, feature_time, feature_by, available_time, tolerance):
    happenings = [(int(t), 0, j) for j, t in enumerate(available_time)]
    happenings += [(int(t), 1, i) for i, t in enumerate(event_time)]
    history, answers = History(tolerance), np.zeros(len(event_time), dtype=int)
    for now, is_event, index in sorted(happenings):
        if is_event:
            answers[index] = history.ask(int(event_by[index]), now)
        else:
            history.arrive(int(feature_by[index]), int(feature_time[index]), index)
    return answers
