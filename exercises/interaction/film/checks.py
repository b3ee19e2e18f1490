import numpy as np


def cases(rng, data):
    def case(batch, candidates, channels, context):
        return {
            "h": rng.normal(size=(batch, candidates, channels)),
            "cond": rng.normal(size=(batch, context)),
            "Wg": rng.normal(size=(channels, context)),
            "bg": rng.normal(size=channels),
            "Wb": rng.normal(size=(channels, context)),
            "bb": rng.normal(size=channels),
        }

    batch, candidates, channels, context = (int(size) for size in rng.permutation([2, 3, 4, 5]))
    identity = case(batch, candidates, channels, context)
    for name in ("Wg", "bg", "Wb", "bb"):
        identity[name] = np.zeros_like(identity[name])
    return {
        "hand": {
            "h": np.array([[[1.0, 4.0], [-1.0, 0.0]]]),
            "cond": np.array([[2.0]]),
            "Wg": np.array([[0.5], [-0.5]]),
            "bg": np.array([0.0, 0.25]),
            "Wb": np.array([[0.0], [1.0]]),
            "bb": np.array([0.5, -1.0]),
        },
        "requests": case(batch, candidates, channels, context),
        "square": case(2, 4, 3, 3),
        "as-many-candidates-as-requests": case(3, 3, channels + 2, context + 1),
        "identity": identity,
        "zero-context": {**case(batch, candidates, channels, context), "cond": np.zeros((batch, context))},
        "smallest": case(1, 1, 1, 1),
        "no-candidates": case(2, 0, 3, 4),
    }


def observe(submission, inputs):
    weights = [inputs[name] for name in ("cond", "Wg", "bg", "Wb", "bb")]
    batch, candidates, channels = inputs["h"].shape
    probe = (batch, max(candidates, 1), channels)
    return {
        "modulated": submission.film(inputs["h"], *weights),
        "of_zeros": submission.film(np.zeros(probe), *weights),
        "of_ones": submission.film(np.ones(probe), *weights),
    }
