import numpy as np
import torch
from observing import load_parameters, parameter_gradients

SHAPES = {
    "conv.weight": (8, 3, 3, 3),
    "norm.weight": (8,),
    "norm.bias": (8,),
    "norm.running_mean": (8,),
    "norm.running_var": (8,),
    "project.weight": (100, 8),
    "project.bias": (100,),
    "embed.weight": (-1, 8),
    "rnn.weight_ih_l0": (30, 8),
    "rnn.weight_hh_l0": (30, 10),
    "rnn.bias_ih_l0": (30,),
    "rnn.bias_hh_l0": (30,),
}


def cases(rng, data):
    items = int(rng.integers(4, 7))
    words = items + int(rng.integers(1, 4))
    square = int(rng.integers(4, 6))
    return {
        "hand": by_hand(),
        "one-word": case(rng, 1, 1, [1], alone=True),
        "random": case(rng, items, words, mixed(rng, items, words), alone=True, gradient=True),
        "as-many-items-as-words": case(rng, square, square, mixed(rng, square, square)),
        "no-padding": case(rng, 3, 5, [5, 5, 5], alone=True),
        "much-padding": case(rng, items, 12, [2, 3, 1, *rng.integers(1, 4, size=items - 3)]),
        "same-title": same_title(case(rng, 4, 6, [4, 4, 4, 4], alone=True)),
        "training": case(rng, items, words, mixed(rng, items, words), mode="train", gradient=True),
    }


def mixed(rng, items, words):
    """Lengths in any order; one title fills the array, one has a single word."""
    return [3, *rng.permutation([1, words, *rng.integers(2, words, size=items - 3)])]


def case(rng, items, words, lengths, mode="eval", alone=False, gradient=False):
    vocab = 12
    height, width = (int(n) for n in rng.integers(3, 7, size=2))
    tokens = torch.tensor(rng.permuted(np.tile(np.arange(vocab), (items, 1)), axis=1)[:, :words])
    lengths = torch.tensor(np.asarray(lengths))
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
        "tokens": tokens,
        "lengths": lengths,
        "turned": turned(tokens, lengths),
        "vocab_size": vocab,
        "mode": mode,
        "alone": alone,
        "state": state,
        "probe": torch.tensor(rng.normal(size=(items, 110)), dtype=torch.float32) if gradient else None,
    }


def turned(tokens, lengths):
    """All words of a title but the last one, from right to left; the padding stays where it is."""
    result = tokens.clone()
    for row, length in enumerate(lengths.tolist()):
        result[row, : length - 1] = tokens[row, : length - 1].flip(0)
    return result


def same_title(inputs):
    for name in ("tokens", "turned"):
        inputs[name] = inputs[name][:1].repeat(len(inputs[name]), 1)
    return inputs


def by_hand():
    """Weights that make the numbers easy: every channel copies red, every step goes half of the way to the word."""
    state = {name: torch.zeros([3 if n == -1 else n for n in shape]) for name, shape in SHAPES.items()}
    state["conv.weight"][:, 0, 1, 1] = 1.0
    state["norm.weight"] += 1.0
    state["norm.running_var"] += 1.0
    state["project.weight"] += 1 / 8
    state["embed.weight"][:, 0] = torch.tensor([-0.8, 0.6, 0.8]).atanh()
    state["rnn.weight_ih_l0"][20:, 0] = 1.0
    red = torch.tensor([[[1.0, 2.0], [3.0, -2.0]], [[4.0, 4.0], [4.0, 4.0]], [[-1.0, -1.0], [-1.0, 1.0]]])
    tokens, lengths = torch.tensor([[2, 0], [1, 2], [2, 1]]), torch.tensor([1, 2, 2])
    return {
        "images": torch.stack((red, torch.full_like(red, 7.0), torch.full_like(red, -7.0)), dim=1),
        "tokens": tokens,
        "lengths": lengths,
        "turned": turned(tokens, lengths),
        "vocab_size": 3,
        "mode": "eval",
        "alone": True,
        "state": state,
        "probe": None,
    }


def observe(submission, inputs):
    images, tokens, lengths = inputs["images"], inputs["tokens"], inputs["lengths"]
    module = load_parameters(submission.ItemEncoder(inputs["vocab_size"]), inputs["state"])
    seen = {}
    if inputs["mode"] == "train":
        output = seen["in_training"] = module.train()(images, tokens, lengths)
        seen["running_mean"] = module.state_dict()["norm.running_mean"].clone()
        seen["running_var"] = module.state_dict()["norm.running_var"].clone()
        seen["together"] = module.eval()(images, tokens, lengths)
    else:
        output = seen["together"] = module.eval()(images, tokens, lengths)
    if inputs["alone"]:
        rows = [slice(b, b + 1) for b in range(len(images))]
        seen["alone"] = [module(images[row], tokens[row], lengths[row]) for row in rows]
        seen["turned"] = [module(images[row], inputs["turned"][row], lengths[row]) for row in rows]
    else:
        seen["reordered"] = module(images.flip(0), tokens.flip(0), lengths.flip(0))
    if inputs["probe"] is not None:
        probe = inputs["probe"]
        weighted = output * probe if isinstance(output, torch.Tensor) and output.shape == probe.shape else output
        seen["parameter_gradients"] = parameter_gradients(module, weighted)
    return seen
