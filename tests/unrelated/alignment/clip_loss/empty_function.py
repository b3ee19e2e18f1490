# Nothing is returned.
def clip_loss(zi, zt, logit_scale):
    pass
