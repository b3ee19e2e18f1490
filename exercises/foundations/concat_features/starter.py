import numpy as np


def concat_features(img: np.ndarray, txt: np.ndarray) -> np.ndarray:
    """Join an image vector (n,) and a text vector (m,) into one vector (n + m,), image first."""
    raise NotImplementedError


if __name__ == "__main__":
    image = np.linspace(0, 1, 100)
    text = np.linspace(-1, 0, 10)
    print(concat_features(image, text).shape)
