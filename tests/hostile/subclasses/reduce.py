"""Tries: to return an object that runs a command when it is unpickled.
Must: fail: nothing is pickled.
"""
# ends: fail

import os


class Bomb:
    def __reduce__(self):
        return os.system, ("echo > /tmp/ronghui-hostile-reduce",)


def concat_features(img, txt):
    return Bomb()
