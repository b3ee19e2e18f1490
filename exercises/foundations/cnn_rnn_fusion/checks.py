import numpy as np
import torch
from observing import load_parameters, parameter_gradients

SHAPES = {
    "conv.weight": (16, 3, 3, 3),
    "norm.weight": (16,),
    "norm.bias": (16,),
    "norm.running_mean": (16,),
    "norm.running_var": (16,),
    "project.weight": (100, 16),
    "project.bias": (100,),
    "embed.weight": (-1, 8),
    "rnn.weight_ih_l0": (30, 8),
    "rnn.weight_hh_l0": (30, 10),
    "rnn.bias_ih_l0": (30,),
    "rnn.bias_hh_l0": (30,),
}


def cases(rng, data):
    items, steps = int(rng.integers(4, 7)), int(rng.integers(6, 9))
    return {
        "hand": _hand(),
        "seed-sizes": _case(rng, (items, 8, 8), steps, _lengths(rng, items, steps)),
        "one-item": _case(rng, (1, 5, 4), 1, [1], gradient=False),
        "train-mode": _case(rng, (items, 6, 5), steps, _lengths(rng, items, steps), mode="train", gradient=False),
        "narrow-image": _case(rng, (items, 7, 3), steps, _lengths(rng, items, steps), gradient=False),
        "junk-padding": _case(rng, (items, 4, 6), steps + 5, _lengths(rng, items, steps), junk=True, gradient=False),
        "empty-texts": _case(rng, (3, 6, 6), steps, [2, 0, 4], junk=True),
        "all-texts-empty": _case(rng, (2, 4, 4), 3, [0, 0], gradient=False),
    }


def _lengths(rng, items, steps):
    """Never sorted, and all different, so that sorting them has one result; the last text fills the array."""
    others = rng.permutation([1, *range(3, steps - 1)])[: items - 3]
    return [2, steps - 1, *others, steps]


def _case(rng, size, steps, lengths, mode="eval", junk=False, gradient=True):
    vocab = 12
    items, height, width = size
    tokens = rng.integers(1, vocab, size=(items, steps))
    for row, length in enumerate(lengths):
        tokens[row, max(length - 2, 0) : max(length - 1, 0)] = 0  # token 0 is a word; it stands inside a text too
        if not junk:
            tokens[row, length:] = 0
    state = {}
    for name, shape in SHAPES.items():
        shape = tuple(vocab if n == -1 else n for n in shape)
        if name == "norm.running_var":
            values = rng.uniform(0.5, 2.0, size=shape)
        elif name == "norm.weight":
            values = rng.uniform(0.7, 1.3, size=shape)
        else:
            values = rng.normal(scale=1.0 if name == "embed.weight" else 0.4, size=shape)
        state[name] = torch.tensor(values, dtype=torch.float32)
    return {
        "images": torch.tensor(rng.normal(size=(items, 3, height, width)), dtype=torch.float32),
        "tokens": torch.tensor(tokens, dtype=torch.int64),
        "lengths": torch.tensor(np.asarray(lengths), dtype=torch.int64),
        "vocab_size": vocab,
        "mode": mode,
        "state": state,
        "probe": torch.tensor(rng.normal(size=(items, 110)), dtype=torch.float32) if gradient else None,
    }


def _hand():
    """Weights that make the numbers easy: every channel copies red, every GRU step halves the way to tanh(1)."""
    state = {name: torch.zeros([2 if n == -1 else n for n in shape]) for name, shape in SHAPES.items()}
    state["conv.weight"][:, 0, 1, 1] = 1.0
    state["norm.weight"] += 1.0
    state["norm.running_var"] += 1.0
    state["project.weight"] += 1 / 16
    state["rnn.bias_ih_l0"][20:] = 1.0
    red = torch.tensor([[[1.0, 2.0], [3.0, -2.0]], [[4.0, 4.0], [4.0, 4.0]], [[-1.0, -1.0], [-1.0, 1.0]]])
    return {
        "images": torch.stack((red, torch.full_like(red, 7.0), torch.full_like(red, -7.0)), dim=1),
        "tokens": torch.tensor([[1, 0], [1, 0], [1, 0]]),
        "lengths": torch.tensor([2, 1, 0]),
        "vocab_size": 2,
        "mode": "eval",
        "state": state,
        "probe": None,
    }


def observe(submission, inputs):
    module = load_parameters(submission.CNNRNNFusion(inputs["vocab_size"]), inputs["state"])
    module.train(inputs["mode"] == "train")
    fused = module(inputs["images"], inputs["tokens"], inputs["lengths"])
    seen = {"fused": fused}
    if inputs["mode"] == "train":
        seen["running_mean"] = module.state_dict()["norm.running_mean"].clone()
        seen["running_var"] = module.state_dict()["norm.running_var"].clone()
    if inputs["probe"] is not None:
        probe = inputs["probe"]
        weighted = fused * probe if isinstance(fused, torch.Tensor) and fused.shape == probe.shape else fused
        seen["parameter_gradients"] = parameter_gradients(module, weighted)
    return seen
