import numpy as np
import torch
from observing import gradients, leaf

STEPS, RATE = 20, 0.5  # of plain gradient descent on the two heads


def cases(rng, data):
    size, width = int(rng.integers(5, 9)), int(rng.integers(3, 7))
    cone = np.eye(8)[0] + 0.07 * rng.normal(size=(2, 6, 8))  # all cosines near 1, as in a narrow cone
    half = rng.normal(size=(2, 5))
    opposed = np.concatenate((half, -half)) + 0.05 * rng.normal(size=(4, 5))
    return {
        "hand": {
            "zi": torch.tensor([[3.0, 0.0], [0.0, 2.0]], dtype=torch.float64),
            "zt": torch.tensor([[1.0, 0.0], [3.0, 4.0]], dtype=torch.float64),
            "logit_scale": 2.0,
        },
        "random-batch": {
            "zi": torch.from_numpy(rng.normal(size=(size, width))),
            "zt": torch.from_numpy(3 * rng.normal(size=(size, width))),
            "logit_scale": torch.tensor(rng.uniform(3, 6), dtype=torch.float64),
        },
        "one-pair": {
            "zi": torch.from_numpy(rng.normal(size=(1, 4))),
            "zt": torch.from_numpy(rng.normal(size=(1, 4))),
            "logit_scale": torch.tensor(4.0, dtype=torch.float64),
        },
        "one-dimension": {
            "zi": torch.from_numpy(rng.uniform(0.5, 2, size=(6, 1)) * np.array([[1], [1], [-1], [1], [-1], [1]])),
            "zt": torch.from_numpy(rng.uniform(0.5, 2, size=(6, 1)) * np.array([[1], [-1], [-1], [1], [1], [1]])),
            "logit_scale": 1.5,
        },
        "zero-rows": {
            "zi": torch.from_numpy(rng.normal(size=(5, 3)) * np.array([[1], [0], [1], [1e-10], [1]])),
            "zt": torch.from_numpy(rng.normal(size=(5, 3)) * np.array([[1e-10], [1], [0], [1], [1]])),
            "logit_scale": 5.0,
            "gradients": False,
        },
        "scale-100": {
            "zi": torch.from_numpy(cone[0].astype(np.float32)),
            "zt": torch.from_numpy(cone[1].astype(np.float32)),
            "logit_scale": torch.tensor(100.0),
            "gradients": False,
        },
        "opposed": {
            "zi": torch.from_numpy(opposed.astype(np.float32)),
            "zt": torch.from_numpy((-2 * opposed).astype(np.float32)),
            "logit_scale": torch.tensor(100.0),
            "gradients": False,
        },
        "emoji": emoji_batch(rng, data),
    }


def emoji_batch(rng, data):
    """24 emoji of different kinds: the embedding of the picture, that of the name, and two untrained heads."""
    kinds = rng.permutation(np.unique(data["emoji.sub"]))[:24]
    rows = [rng.choice(np.flatnonzero(data["emoji.sub"] == kind)) for kind in kinds]
    return {
        "zi": torch.from_numpy(data["emoji.noto128"][rows].astype(np.float64)),
        "zt": torch.from_numpy(data["emoji.name128"][rows].astype(np.float64)),
        "logit_scale": 1 / 0.07,
        "image_head": torch.from_numpy(rng.normal(size=(128, 16)) / np.sqrt(128)),
        "text_head": torch.from_numpy(rng.normal(size=(128, 16)) / np.sqrt(128)),
    }


def observe(submission, inputs):
    scale = inputs["logit_scale"]
    seen = {"loss": submission.clip_loss(inputs["zi"], inputs["zt"], scale)}
    if inputs.get("gradients", True):
        zi, zt = leaf(inputs["zi"]), leaf(inputs["zt"])
        wanted = {"zi": zi, "zt": zt}
        if isinstance(scale, torch.Tensor):
            wanted["logit_scale"] = scale = leaf(scale)
        seen |= gradients(submission.clip_loss(zi.clone(), zt.clone(), scale), **wanted)
    if "image_head" in inputs:
        seen["image_after"], seen["text_after"] = train(submission.clip_loss, **inputs)
    return seen


def train(loss, zi, zt, logit_scale, image_head, text_head):
    """What two linear heads make of the batch after some steps down the learner's own gradient."""
    for _ in range(STEPS):
        heads = {"image": leaf(image_head), "text": leaf(text_head)}
        slope = gradients(loss(zi @ heads["image"], zt @ heads["text"], logit_scale), **heads)
        if any(gradient is None for gradient in slope.values()):
            break
        image_head, text_head = image_head - RATE * slope["grad_image"], text_head - RATE * slope["grad_text"]
    return zi @ image_head, zt @ text_head
