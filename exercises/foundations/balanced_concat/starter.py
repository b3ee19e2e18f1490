import numpy as np


def balanced_concat(xs: list[np.ndarray]) -> np.ndarray:
    """Join the modalities (B, d_m) into (B, sum of d_m) so that each gives the cosine of two items the same variance.

    Every modality of an item is scaled to length 1 and multiplied by a weight w_m that depends on the widths only.
    """
    raise NotImplementedError


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    cover, title = rng.normal(size=(200, 100)), rng.normal(size=(200, 10))
    fused = balanced_concat([cover, title])
    print("squared length of the two halves:", (fused[0, :100] ** 2).sum(), (fused[0, 100:] ** 2).sum())

    def similarities(x):
        x = x / np.linalg.norm(x, axis=1, keepdims=True)
        return (x @ x.T)[np.triu_indices(len(x), k=1)]

    for name, part in (("cover", cover), ("title", title)):
        r = np.corrcoef(similarities(fused), similarities(part))[0, 1]
        print(f"correlation of the fused similarity with that of the {name}: {r:.3f}")
