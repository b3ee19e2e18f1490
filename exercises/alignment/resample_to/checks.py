import numpy as np


def cases(rng, data):
    k = int(rng.integers(0, 8))
    return {
        "hand": _case(tone(64, 1 / 16, 0.0) + tone(64, 7 / 16, 0.0), 16, 8),
        "kept": tones(rng, 200 + 4 * k, 100, 25, 0.55),
        "just-above": tones(rng, 200 + 4 * k, 100, 25, 1.3),
        "far-above": tones(rng, 200 + 4 * k, 100, 25, 2.55),
        "bump": _case(tone(160 + 5 * k, 0.0, 0.0), 5, 1),
        "mixed": tones(rng, 152 + 3 * k, 48000, 32000, 0.47, 1.31),
        "up": tones(rng, 100 + k, 8000, 16000, 0.55),
        "telephone": tones(rng, 60 + k, 8000, 48000, 0.55),
        "up-rational": tones(rng, 121 + 4 * k, 24, 30, 0.53),
        "frames": tones(rng, 172, 25, 24, 0.53),
        "same-rate": tones(rng, 100 + k, 1, 1, 0.5),
        "silence": _case(np.zeros(1), 16, 36),
        "zero-rate": _case(np.ones(4), 16, 0),
        "negative-rate": _case(np.ones(4), -16, 8),
    }


def _case(x, fs_in, fs_out):
    return {"x": x, "fs_in": fs_in, "fs_out": fs_out}


def tones(rng, n, fs_in, fs_out, *parts):
    """Tones at these multiples of the lower Nyquist frequency, in any phase."""
    nyquist = min(fs_in, fs_out) / 2
    x = sum(tone(n, part * nyquist / fs_in, rng.uniform(0, 2 * np.pi)) for part in parts)
    return _case(x, fs_in, fs_out)


def tone(n, frequency, phase):
    """n samples of a tone, in cycles per sample, that fades in and out."""
    fade = np.sin(np.pi * (np.arange(n) + 0.5) / n) ** 2
    return fade * np.cos(2 * np.pi * frequency * np.arange(n) + phase)


def observe(submission, inputs):
    y = submission.resample_to(inputs["x"], inputs["fs_in"], inputs["fs_out"])
    seen = np.copy(y) if isinstance(y, np.ndarray) else y
    if isinstance(y, np.ndarray) and y.flags.writeable:
        y[...] = 0  # a result that shares memory with the input now shows as a changed input
    return {"y": seen}
