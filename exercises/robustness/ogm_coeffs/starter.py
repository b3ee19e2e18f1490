import numpy as np


def ogm_coeffs(sa: np.ndarray, sv: np.ndarray, alpha: float) -> tuple[float, float]:
    """Factors (k_a, k_v) for the gradients of the audio and the vision encoder.

    sa, sv (B,): the probability of the true class by audio alone and by vision alone, one entry an item.
    """
    raise NotImplementedError


if __name__ == "__main__":
    audio, vision = np.array([0.9, 0.9]), np.array([0.1, 0.8])
    print(ogm_coeffs(audio, vision, alpha=0.8))
