import numpy as np


def resample_to(x: np.ndarray, fs_in: int, fs_out: int) -> np.ndarray:
    """The signal x (n,), sampled fs_in times a second, as if it had been sampled fs_out times a second.

    Entry m of the result belongs to the time m / fs_out; the result has ceil(n * fs_out / fs_in) entries.
    """
    raise NotImplementedError


if __name__ == "__main__":
    t = np.arange(64) / 16
    fade = np.sin(np.pi * (np.arange(64) + 0.5) / 64) ** 2
    slow, fast = fade * np.cos(2 * np.pi * 1 * t), fade * np.cos(2 * np.pi * 7 * t)
    print("1 Hz, to be kept:", np.round(resample_to(slow, 16, 8)[12:20], 2))
    print("7 Hz, to vanish: ", np.round(resample_to(fast, 16, 8)[12:20], 2))
