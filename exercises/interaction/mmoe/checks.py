import numpy as np
import torch
from observing import gradients, leaf


def cases(rng, data):
    ln3, ln9 = float(np.log(3)), float(np.log(9))
    equal = _random(rng, b=4, d=3, e=3, h=2, t=2)
    equal["gates"] = torch.zeros_like(equal["gates"])
    return {
        "by-hand": _case(
            [[1, 2]],
            [[[1, 0], [0, 1]], [[2, -1], [1, 0]]],
            [[[0, ln3], [0, 0]], [[ln9, 0], [0, 0]]],
        ),
        "batch": _random(rng, b=5, d=int(rng.integers(3, 5)), e=3, h=2, t=2),
        "square": _random(rng, b=3, d=3, e=3, h=3, t=3),
        "one-expert": _random(rng, b=4, d=3, e=1, h=2, t=2),
        "one-of-each": _case([[1.5]], [[[0.8]], [[0.3]]], [[rng.normal(size=2)]]),
        "zero-gates": equal,
        "polarised": polarised(rng),
    }


def _case(x, experts, gates):
    given = {"x": x, "experts": experts, "gates": gates}
    return {name: torch.from_numpy(np.array(value, dtype=np.float64)) for name, value in given.items()}


def _random(rng, b, d, e, h, t):
    return _case(rng.normal(size=(b, d)), rng.normal(size=(e, d, h)), rng.normal(size=(t, d, e)))


def polarised(rng):
    """Every task sends every item to the same expert, with logits in the thousands."""
    x, gates = rng.uniform(0.5, 1.0, size=(4, 3)), rng.normal(size=(2, 3, 3))
    gates[..., 1] += 900.0
    return _case(x, rng.normal(size=(3, 3, 2)), gates)


def observe(submission, inputs):
    seen = {"outputs": submission.mmoe(inputs["x"], inputs["experts"], inputs["gates"])}
    seen["gate_weights"] = submission.mmoe(*_probe(**inputs))
    leaves = {name: leaf(value) for name, value in inputs.items()}
    again = submission.mmoe(*(value.clone() for value in leaves.values()))
    total = None
    if isinstance(again, list | tuple) and all(isinstance(task, torch.Tensor) for task in again):
        total = sum(task.sum() for task in again)
    return seen | gradients(total, **leaves)


def _probe(x, experts, gates):
    """One more feature that is always 1: the gates ignore it, and expert e answers it, and it only, with unit e."""
    count = len(experts)
    units = torch.zeros(count, x.shape[1] + 1, count, dtype=x.dtype)
    units[:, -1] = torch.eye(count, dtype=x.dtype)
    wider = torch.cat((x, torch.ones_like(x[:, :1])), dim=1)
    return wider, units, torch.cat((gates, torch.zeros_like(gates[:, :1])), dim=1)
