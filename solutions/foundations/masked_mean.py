import numpy as np


def masked_mean(tokens: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """Average the valid tokens of each item; an item without any gives zeros.

    pooled_b = sum_t mask_bt tokens_bt / max(1, sum_t mask_bt)

    tokens (B, T, D), mask (B, T) bool, True = valid -> (B, D)
    """
    kept = np.where(mask[:, :, None], tokens, 0)  # replaced, not multiplied: 0 * nan is nan
    count = mask.sum(axis=1, keepdims=True)
    return kept.sum(axis=1) / np.maximum(count, 1)
