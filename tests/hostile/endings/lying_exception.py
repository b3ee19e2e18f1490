"""Tries: to raise an exception whose metaclass names it as the expected one.
Must: fail: on valid input nothing may be raised at all.
"""
# ends: fail


class Meta(type):
    @property
    def __name__(cls):
        return "ValueError"

    def mro(cls):
        return [cls, ValueError, Exception, BaseException, object]


class Lie(Exception, metaclass=Meta):
    pass


def concat_features(img, txt):
    raise Lie
