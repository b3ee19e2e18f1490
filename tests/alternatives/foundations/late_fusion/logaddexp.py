# np.logaddexp.reduce as the log-sum-exp, np.average as the weighted mean, a dictionary of spaces.
import numpy as np


def late_fusion(logits: np.ndarray, w: np.ndarray, space: str) -> np.ndarray:
    if np.any(w < 0) or not np.any(w > 0):
        raise ValueError("at least one positive weight, no negative one")
    functions = {"logit": _fuse_logits, "prob": _fuse_probabilities, "logprob": _fuse_log_probabilities}
    if space not in functions:
        raise ValueError(f"unknown space {space}")
    return functions[space](logits, w)


def _log_p(z):
    return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)


def _fuse_logits(logits, w):
    return np.average(logits, axis=0, weights=w)


def _fuse_probabilities(logits, w):
    return np.average(np.exp(_log_p(logits)), axis=0, weights=w)


def _fuse_log_probabilities(logits, w):
    return _log_p(np.average(_log_p(logits), axis=0, weights=w))
