# An empty function.


def batch_concat(img, txt):
    pass
