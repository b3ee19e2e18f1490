import torch
from observing import gradients, leaf


def cases(rng, data):
    def normal(*shape):
        return torch.from_numpy(rng.normal(size=shape))

    def case(batch, widths, ranks, outputs):
        return {
            "xs": [normal(batch, d) for d in widths],
            "factors": [normal(ranks, d + 1, outputs) for d in widths],
            "w": normal(ranks),
            "b": normal(outputs),
        }

    def array(values):
        return torch.tensor(values, dtype=torch.float64)

    batch, ranks, outputs = (int(size) for size in rng.permutation([2, 3, 4]))
    widths = [int(d) for d in rng.permutation([1, 3, 4])]
    zero_text = case(batch, widths, ranks, outputs)
    zero_text["xs"][1] = torch.zeros_like(zero_text["xs"][1])
    factor_missing = case(batch, widths, ranks, outputs)
    del factor_missing["factors"][-1]
    modality_missing = case(batch, widths, ranks, outputs)
    del modality_missing["xs"][-1]
    return {
        "hand": {
            "xs": [array([[2.0]]), array([[3.0]])],
            "factors": [array([[[1.0], [1.0]], [[0.0], [1.0]]]), array([[[2.0], [-1.0]], [[1.0], [1.0]]])],
            "w": array([0.5, 2.0]),
            "b": array([-4.5]),
        },
        "three-modalities": case(batch, widths, ranks, outputs),
        "one-modality": case(batch, widths[:1], ranks, outputs),
        "four-modalities": case(2, [1, 1, 1, 1], 2, 2),
        "one-item": case(1, widths, ranks, outputs),
        "one-output": case(batch, widths, ranks, 1),
        "smallest": case(1, [1, 1], 1, 1),
        "zero-text": zero_text,
        "no-items": case(0, widths, ranks, outputs),
        "factor-missing": factor_missing,
        "modality-missing": modality_missing,
    }


def observe(submission, inputs):
    xs = {f"x{m}": leaf(x) for m, x in enumerate(inputs["xs"])}
    factors = {f"F{m}": leaf(factor) for m, factor in enumerate(inputs["factors"])}
    w, b = leaf(inputs["w"]), leaf(inputs["b"])
    fused = submission.lmf(list(xs.values()), list(factors.values()), w, b)
    one_at_a_time = torch.eye(len(w), dtype=w.dtype)
    ranks = [submission.lmf(inputs["xs"], inputs["factors"], one, torch.zeros_like(b)) for one in one_at_a_time]
    return {"fused": fused, "ranks": ranks, **gradients(fused, **xs, **factors, w=w, b=b)}
