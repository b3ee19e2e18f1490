import numpy as np


def cases(rng, data):
    batch = int(rng.integers(2, 5))
    d1, d2, d3 = (int(d) for d in rng.integers(2, 5, size=3))
    return {
        "hand": {"xs": [np.array([[2.0, 3.0]]), np.array([[5.0]])]},
        "three-modalities": {"xs": [rng.normal(size=(batch, d)) for d in (d1, d2, d3)]},
        "one-modality": {"xs": [rng.normal(size=(batch, d1))]},
        "four-single-values": {"xs": [rng.normal(size=(1, 1)) for _ in range(4)]},
        "all-zero-text": {"xs": [rng.normal(size=(batch, d1)), np.zeros((batch, d2))]},
        "no-features": {"xs": [rng.normal(size=(batch, d1)), np.empty((batch, 0)), rng.normal(size=(batch, d2))]},
        "batch-of-one-beside-many": {"xs": [rng.normal(size=(1, d1)), rng.normal(size=(batch, d2))]},
        "vector-input": {"xs": [rng.normal(size=d1), rng.normal(size=d1)]},
        "three-axes": {"xs": [rng.normal(size=(batch, d1)), rng.normal(size=(batch, d2, 2))]},
        "empty-list": {"xs": []},
    }


def observe(submission, inputs):
    return {"fused": submission.tensor_fusion(inputs["xs"])}
