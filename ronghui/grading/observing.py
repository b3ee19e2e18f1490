"""Offered to every checks.py as the module `observing`: ways to look at a result without judging it."""

import sys
from typing import Any


class ParameterMismatch(Exception):
    """The module's parameters are not the documented ones."""


def gradients(output: Any, **inputs: Any) -> dict[str, Any]:
    """{"grad_<name>": tensor or None} of sum(output) with respect to named leaf tensors.

    None means that no gradient reaches that input. `output` may be any tensor, or a value without a graph.
    """
    torch = sys.modules["torch"]  # the worker has it; nothing else here may import it
    if not isinstance(output, torch.Tensor) or not output.requires_grad:
        return {f"grad_{name}": None for name in inputs}
    grads = torch.autograd.grad(output.sum(), list(inputs.values()), allow_unused=True, retain_graph=True)
    return {f"grad_{name}": grad for name, grad in zip(inputs, grads, strict=True)}


def parameter_gradients(module: Any, output: Any) -> dict[str, Any]:
    """{parameter name: gradient or None} of sum(output) for every parameter of a module; None where it is frozen."""
    torch = sys.modules["torch"]  # the worker has it; nothing else here may import it
    named = dict(module.named_parameters())
    if not isinstance(output, torch.Tensor) or not output.requires_grad or not named:
        return dict.fromkeys(named)
    trained = {name: parameter for name, parameter in named.items() if parameter.requires_grad}
    if not trained:
        return dict.fromkeys(named)
    grads = torch.autograd.grad(output.sum(), list(trained.values()), allow_unused=True, retain_graph=True)
    return {**dict.fromkeys(named), **dict(zip(trained, grads, strict=True))}


def leaf(tensor: Any) -> Any:
    """A fresh leaf with the same values that asks for its gradient; the original stays as it was."""
    return tensor.detach().clone().requires_grad_(True)


def load_parameters(module: Any, state: Any) -> Any:
    """Load documented weights by name; raises ParameterMismatch naming what is missing or unexpected."""
    own = module.state_dict()
    missing = sorted(set(state) - set(own))
    extra = sorted(name for name in set(own) - set(state) if not name.endswith("num_batches_tracked"))
    wrong = sorted(n for n in set(own) & set(state) if tuple(own[n].shape) != tuple(state[n].shape))
    if missing or extra or wrong:
        raise ParameterMismatch(
            "; ".join(
                f"{what}: {', '.join(names)}"
                for what, names in (("missing", missing), ("unexpected", extra), ("wrong shape", wrong))
                if names
            )
        )
    module.load_state_dict(state, strict=False)
    return module
