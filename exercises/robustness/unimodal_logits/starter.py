import numpy as np


def unimodal_logits(W: np.ndarray, b: np.ndarray, za: np.ndarray, zv: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The shares of audio and vision in the logits of a linear head over their concatenation, (B, C) each.

    W (C, Da + Dv), b (C,): the head; za (B, Da), zv (B, Dv): the features, audio first in the concatenation.
    """
    raise NotImplementedError


if __name__ == "__main__":
    W = np.array([[2.0, 1.0, 0.0], [0.0, 1.0, -1.0]])
    b = np.array([1.0, -1.0])
    za, zv = np.array([[3.0]]), np.array([[1.0, 2.0]])
    audio, vision = unimodal_logits(W, b, za, zv)
    print("audio", audio, "vision", vision, "together", audio + vision)
