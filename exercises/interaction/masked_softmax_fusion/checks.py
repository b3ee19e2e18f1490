import numpy as np
import torch
from observing import gradients, leaf


def cases(rng, data):
    ln3 = float(np.log(3))
    return {
        "by-hand": _case(
            [[[4, 0], [9, 9], [0, 2]], [[9, 9], [9, 9], [9, 9]]],
            [[ln3, 9, 0], [1, 2, 3]],
            [[True, False, True], [False, False, False]],
            [-1, 2],
        ),
        "complete": _random(rng, missing=0.0),
        "dropping": dropping(rng),
        "nothing-there": _random(rng, missing=0.4, empty=(2,)),
        "all-empty": _random(rng, missing=1.0),
        "wild-slots": wild(rng),
        "large-scores": large(rng),
        "single": _case(rng.normal(size=(1, 1, 1)), rng.normal(size=(1, 1)), [[True]], rng.normal(size=1)),
    }


def _case(embs, scores, mask, default):
    numbers = {"embs": embs, "scores": scores, "default": default}
    given = {name: torch.from_numpy(np.array(value, dtype=np.float64)) for name, value in numbers.items()}
    return {"embs": given["embs"], "scores": given["scores"], "mask": torch.tensor(mask), "default": given["default"]}


def _random(rng, missing, empty=()):
    b, m, d = int(rng.integers(4, 7)), 3, int(rng.integers(2, 5))
    mask = rng.random((b, m)) >= missing
    if 0 < missing < 1:
        mask[0], mask[1], mask[3] = np.arange(m) > 0, np.arange(m) == 1, True
        mask[list(empty)] = False
    return _case(rng.normal(size=(b, m, d)), rng.normal(size=(b, m)), mask.tolist(), rng.uniform(1, 2, size=d))


def dropping(rng):
    """One item again and again; row k lacks k of its four modalities, the last row all of them."""
    mask = np.arange(4) < 4 - np.arange(5)[:, None]
    embs, scores = rng.normal(size=(4, 3)), rng.permutation([-1.0, 0.0, 0.5, 1.5])
    return _case(np.tile(embs, (5, 1, 1)), np.tile(scores, (5, 1)), mask.tolist(), rng.uniform(1, 2, size=3))


def wild(rng):
    """NaN and infinity in the missing slots of embs and scores."""
    case = _random(rng, missing=0.4, empty=(2,))
    gone = ~case["mask"].numpy()
    embs, scores = case["embs"].numpy().copy(), case["scores"].numpy().copy()
    embs[gone] = rng.choice([np.nan, np.inf, -np.inf, 1e30], size=embs[gone].shape)
    embs[0, 0] = np.nan
    scores[gone] = rng.choice([np.nan, np.inf, 5.0], size=scores[gone].shape)
    return case | {"embs": torch.from_numpy(embs), "scores": torch.from_numpy(scores)}


def large(rng):
    """Scores far from zero, the greatest of them in missing slots."""
    scores = np.array([[1000, 999, 5000], [-1000, 5000, -1001], [-2000, -1999, 2000]]) + rng.uniform(0, 0.5, (3, 3))
    mask = [[True, True, False], [True, False, True], [True, True, False]]
    return _case(rng.normal(size=(3, 3, 4)), scores, mask, rng.normal(size=4))


def observe(submission, inputs):
    fused, weights = submission.masked_softmax_fusion(
        inputs["embs"], inputs["scores"], inputs["mask"], inputs["default"]
    )
    seen = {"fused": fused, "weights": weights}
    mask = inputs["mask"]
    if isinstance(weights, torch.Tensor) and weights.shape == mask.shape:
        seen["weight_of_missing"] = float(weights.detach()[~mask].abs().sum())
    else:
        seen["weight_of_missing"] = None
    leaves = {name: leaf(inputs[name]) for name in ("embs", "scores", "default")}
    again, paid = submission.masked_softmax_fusion(
        leaves["embs"].clone(), leaves["scores"].clone(), mask, leaves["default"].clone()
    )
    if isinstance(again, torch.Tensor) and isinstance(paid, torch.Tensor):
        again = again.sum() + (paid**2).sum()
    # Whether an input that takes no part has a gradient of zeros or none at all is a matter of style.
    taking_part = ["embs", "scores"] if mask.any() else []
    if not mask.any(dim=1).all():
        taking_part.append("default")
    return seen | gradients(again, **{name: leaves[name] for name in taking_part})
