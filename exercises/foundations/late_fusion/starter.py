import numpy as np


def late_fusion(logits: np.ndarray, w: np.ndarray, space: str) -> np.ndarray:
    """Fuse the logits (M, B, C) of M modalities with weights w (M,) into one (B, C) array.

    space: "logit" returns logits, "prob" probabilities, "logprob" log-probabilities.
    """
    raise NotImplementedError


if __name__ == "__main__":
    logits = np.array([[[2.0, 0.0, 0.0]], [[0.0, 1.0, 0.0]]])
    for space in ("logit", "prob", "logprob"):
        print(space, late_fusion(logits, np.array([3.0, 1.0]), space))
