# Nothing but a docstring.
def gmu(x, y, Wx, Wy, Wz):
    """Gated multimodal unit."""
