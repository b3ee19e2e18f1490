# A class with a method a space, which adds modality after modality to an array of zeros.
import numpy as np


class Pool:
    def __init__(self, logits, w):
        if any(weight < 0 for weight in w):
            raise ValueError("negative weight")
        if not sum(w):
            raise ValueError("all weights are zero")
        self.logits = logits
        self.v = w / np.sum(w)

    def mean(self, transform):
        total = np.zeros(self.logits.shape[1:])
        for share, z in zip(self.v, self.logits, strict=True):
            total += share * transform(z)
        return total

    def logit(self):
        return self.mean(lambda z: z)

    def prob(self):
        return self.mean(lambda z: np.exp(normalise(z)))

    def logprob(self):
        return normalise(self.mean(normalise))


def normalise(z):
    shifted = z - np.amax(z, axis=-1)[..., np.newaxis]
    return shifted - np.log(np.exp(shifted).sum(-1))[..., np.newaxis]


def late_fusion(logits, w, space):
    pool = Pool(logits, w)
    if space == "logit":
        return pool.logit()
    if space == "prob":
        return pool.prob()
    if space != "logprob":
        raise ValueError(space)
    return pool.logprob()
