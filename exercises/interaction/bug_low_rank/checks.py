import torch
from observing import gradients, leaf


def cases(rng, data):
    ranks, hidden = (int(n) for n in rng.permutation([2, 3, 4])[:2])  # never equal
    widths = [int(d) for d in rng.integers(2, 5, size=3)]
    return {
        "hand": by_hand(),
        "forward-only": case(rng, widths, ranks, hidden, batch=4),
        "smallest": case(rng, [1], 1, 1, batch=1, steps=2, reload=True),
        "training": case(rng, widths, ranks, hidden, batch=12, steps=40),
        "saved-and-loaded": case(rng, widths[:2], ranks, hidden, batch=5, steps=4, reload=True),
        "moved": case(rng, widths, ranks, hidden, batch=5, double=True),
        "two-models": case(rng, widths[:2], ranks, hidden, batch=5, steps=4, twin=True),
        "zero-text": without_text(case(rng, widths, ranks, hidden, batch=6, steps=4)),
    }


def case(rng, widths, ranks, hidden, batch, steps=0, reload=False, twin=False, double=False):
    def normal(*shape, scale=1.0):
        return torch.tensor(rng.normal(scale=scale, size=shape), dtype=torch.float32)

    return {
        "factors": [normal(ranks, d + 1, hidden, scale=0.5) for d in widths],
        "xs": [normal(batch, d, scale=0.7) for d in widths],
        "target": normal(batch, hidden),
        "rate": 0.05,
        "steps": steps,
        "other": [normal(ranks, d + 1, hidden) for d in widths] if reload else None,
        "twin": twin,
        "double": double,
    }


def without_text(inputs):
    inputs["xs"][1] = torch.zeros_like(inputs["xs"][1])
    return inputs


def by_hand():
    return {
        "factors": [torch.tensor([[[1.0], [2.0]]]), torch.tensor([[[1.0], [-1.0]]])],
        "xs": [torch.tensor([[1.0]]), torch.tensor([[2.0]])],
        "target": torch.tensor([[-2.0]]),
        "rate": 0.01,
        "steps": 1,
        "other": [torch.zeros(1, 2, 1), torch.zeros(1, 2, 1)],
        "twin": False,
        "double": False,
    }


def observe(submission, inputs):
    xs = inputs["xs"]
    start = [factor.clone() for factor in inputs["factors"]]
    module = submission.LowRankFusion(start)
    known = list(module.parameters())  # what an optimiser is given
    twin = submission.LowRankFusion(start) if inputs["twin"] else None

    leaves = {f"x{m}": leaf(x) for m, x in enumerate(xs)}
    before = module(list(leaves.values()))
    seen = {"before": before, **gradients(before, **leaves)}
    if inputs["steps"]:
        seen["losses"] = [descend(module, known, inputs) for _ in range(inputs["steps"])]
        seen["after"] = module(xs)
        seen["without_gradient"] = [tuple(p.shape) for p in module.parameters() if p.grad is None]
    if inputs["other"]:
        loaded = submission.LowRankFusion([factor.clone() for factor in inputs["other"]])
        loaded.load_state_dict(module.state_dict())
        seen["reloaded"] = loaded(xs)
    if twin is not None:
        seen["twin"] = twin(xs)
    if inputs["double"]:
        seen["moved"] = module.double()([x.double() for x in xs])
    return seen


def descend(module, known, inputs):
    """One step of gradient descent on the parameters that were known before the first call; the loss before it."""
    for parameter in module.parameters():
        parameter.grad = None
    loss = (module(inputs["xs"]) - inputs["target"]).square().mean()
    loss.backward()
    with torch.no_grad():
        for parameter in known:
            if parameter.grad is not None:
                parameter -= inputs["rate"] * parameter.grad
    return loss.detach()
