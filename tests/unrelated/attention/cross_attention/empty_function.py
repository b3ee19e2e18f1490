# Stops after the first line and returns nothing.
def cross_attention(q, kv, mask):
    scores = q @ kv.transpose(1, 2)  # noqa: F841
