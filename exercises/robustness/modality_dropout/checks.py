import numpy as np


def cases(rng, data):
    b, d = int(rng.integers(3, 7)), int(rng.integers(2, 6))
    return {
        "nothing-to-drop": {"xs": rng.normal(size=(b, 3, d)).astype(np.float32), "p": 0.0, "seed": seed(rng)},
        "many-batches": repeated(rng, modalities=2, d=2, p=0.3, batch=60, calls=100, look_at=["outcomes"]),
        "two-modalities": repeated(rng, modalities=2, d=2, p=0.3, batch=60_000, calls=1, look_at=["shares"]),
        "three-modalities": repeated(rng, modalities=3, d=1, p=0.5, batch=5000, calls=1, look_at=["rough_shares"]),
        "mostly-dropped": repeated(rng, modalities=2, d=1, p=0.9, batch=5000, calls=1, look_at=["rough_shares"]),
        "single": repeated(rng, modalities=1, d=1, p=0.5, batch=1, calls=200, look_at=["outcomes"]),
        "same-seed": repeated(rng, modalities=30, d=1, p=0.5, batch=4, calls=3, look_at=["draws"]),
        "empty-batch": {"xs": np.empty((0, 3, d)), "p": 0.3, "seed": seed(rng)},
        "p-of-one": {"xs": rng.normal(size=(b, 2, d)), "p": 1.0, "seed": seed(rng)},
        "p-below-zero": {"xs": rng.normal(size=(b, 2, d)), "p": -0.1, "seed": seed(rng)},
    }


def seed(rng):
    return int(rng.integers(2**31))


def repeated(rng, modalities, d, p, batch, calls, look_at):
    """`calls` batches in which every sample is the same `item`: what differs afterwards is the draw."""
    item = rng.uniform(1, 2, size=(modalities, d))
    return {"item": item, "batch": batch, "calls": calls, "p": p, "seed": seed(rng), "look_at": look_at}


def observe(submission, inputs):
    if "xs" in inputs:
        rng = np.random.default_rng(inputs["seed"])
        return whole(*submission.modality_dropout(inputs["xs"], inputs["p"], rng))
    rng = np.random.default_rng(inputs["seed"])
    batches, masks, results = [], [], []
    for call in range(inputs["calls"]):
        if inputs["look_at"] == ["draws"] and call == 2:
            rng = np.random.default_rng(inputs["seed"])
        batches.append(np.tile(inputs["item"], (inputs["batch"], 1, 1)))
        xs_dropped, mask = submission.modality_dropout(batches[-1], inputs["p"], rng)
        masks.append(mask)
        results.append(xs_dropped)
    masks, results = np.concatenate(masks), np.concatenate(results)
    look_at = inputs["look_at"]
    if look_at == ["draws"]:
        return {"draws": draws(masks, inputs["batch"])}
    if look_at == ["outcomes"]:
        rows = np.concatenate([masks.reshape(len(masks), -1), results.reshape(len(results), -1)], axis=1)
        return {"outcomes": rows, "afterwards": np.concatenate(batches)}
    return {look_at[0]: masks}


def whole(xs_dropped, mask):
    seen = {"xs_dropped": np.copy(xs_dropped) if isinstance(xs_dropped, np.ndarray) else xs_dropped, "mask": mask}
    if isinstance(xs_dropped, np.ndarray) and xs_dropped.flags.writeable:
        xs_dropped[...] = 0  # a result that shares memory with the input now shows as a changed input
    return seen


def draws(masks, batch):
    """One number a call: that of the first call with the same mask."""
    seen = [masks[start : start + batch].tobytes() for start in range(0, len(masks), batch)]
    return [seen.index(mask) for mask in seen]
