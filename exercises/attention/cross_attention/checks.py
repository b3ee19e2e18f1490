import math

import torch
from observing import gradients, leaf


def cases(rng, data):
    def normal(*shape):
        return torch.from_numpy(rng.normal(size=shape))

    def with_junk(kv, mask):
        """Padded positions hold large arbitrary numbers, which must not matter."""
        return torch.where(mask[:, :, None], kv, 5 * normal(*kv.shape))

    batch, tq, tk, dim = 3, int(rng.integers(2, 5)), int(rng.integers(4, 7)), int(rng.integers(5, 9))
    lengths = torch.tensor([tk, 2, int(rng.integers(2, tk))])
    padded = torch.arange(tk) < lengths[:, None]
    empty = padded.clone()
    empty[1] = False
    leftover = with_junk(normal(batch, tk, dim), empty)
    leftover[1] = leftover[1, 0]  # equal rows: whatever pushes their scores down, their softmax is their mean
    holes = torch.ones(batch, tk, dtype=torch.bool)
    holes[:, 0] = False
    holes[1, 2] = False
    return {
        "hand": {
            "q": torch.tensor([[[2.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]], dtype=torch.float64),
            "kv": torch.tensor(
                [[[math.log(3), 0.0, 0.0, 8.0], [0.0, 0.0, 0.0, 4.0], [9.0, 9.0, 9.0, 9.0]]], dtype=torch.float64
            ),
            "mask": torch.tensor([[True, True, False]]),
        },
        "padded-batch": {
            "q": normal(batch, tq, dim),
            "kv": with_junk(normal(batch, tk, dim), padded),
            "mask": padded,
        },
        "all-valid": {
            "q": normal(2, tq, dim),
            "kv": normal(2, tq, dim),
            "mask": torch.ones(2, tq, dtype=torch.bool),
        },
        "smallest": {
            "q": normal(1, 1, 1),
            "kv": normal(1, 1, 1),
            "mask": torch.ones(1, 1, dtype=torch.bool),
        },
        "no-valid-key": {
            "q": normal(batch, tq, dim),
            "kv": leftover,
            "mask": empty,
        },
        "holes": {"q": normal(batch, tq, dim), "kv": with_junk(normal(batch, tk, dim), holes), "mask": holes},
        "large-scores": {
            "q": 100 * normal(2, tq, dim),
            "kv": 100 * normal(2, tk, dim),
            "mask": torch.ones(2, tk, dtype=torch.bool),
        },
    }


def observe(submission, inputs):
    q, kv = leaf(inputs["q"]), leaf(inputs["kv"])
    returned = submission.cross_attention(q, kv, inputs["mask"])
    pair = isinstance(returned, tuple | list) and len(returned) == 2
    output, weights = returned if pair else (returned, None)
    return {"output": output, "weights": weights, **gradients(output, q=q, kv=kv)}
