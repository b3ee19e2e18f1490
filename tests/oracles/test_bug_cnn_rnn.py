"""ItemEncoder against GRUCell word by word, its independence of other items by autograd, and what the debrief says."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from solutions.foundations.bug_cnn_rnn import ItemEncoder

STARTER = Path(__file__).parents[2] / "exercises/foundations/bug_cnn_rnn/starter.py"


def batch(seed: int, items: int = 5, words: int = 7):
    generator = torch.Generator().manual_seed(seed)
    images = torch.randn(items, 3, 4, 5, generator=generator)
    tokens = torch.randint(0, 20, (items, words), generator=generator)
    lengths = torch.randint(1, words + 1, (items,), generator=generator)
    return images, tokens, lengths


def encoder(cls: type[nn.Module] = ItemEncoder, seed: int = 0) -> nn.Module:
    torch.manual_seed(seed)
    return cls(20).eval()


def buggy() -> type[nn.Module]:
    return runpy.run_path(str(STARTER))["ItemEncoder"]


@pytest.mark.parametrize("seed", range(10))
def test_the_text_part_is_a_gru_cell_applied_word_by_word(seed: int) -> None:
    images, tokens, lengths = batch(seed)
    model = encoder(seed=seed)
    cell = nn.GRUCell(8, 10)
    cell.load_state_dict({name.removesuffix("_l0"): value for name, value in model.rnn.state_dict().items()})
    with torch.no_grad():
        for row, title, length, vector in zip(images, tokens, lengths, model(images, tokens, lengths), strict=True):
            state = torch.zeros(1, 10)
            for token in title[:length]:
                state = cell(model.embed(token)[None], state)
            torch.testing.assert_close(vector[100:], state[0], rtol=1e-5, atol=1e-6)
            features = torch.relu(model.norm(model.conv(row[None]))).mean(dim=(2, 3))
            torch.testing.assert_close(vector[:100], model.project(features)[0], rtol=1e-5, atol=1e-6)


def foreign_influence(model: nn.Module) -> float:
    """The largest gradient of any item's vector with respect to the embedded words of another item."""
    images, tokens, lengths = batch(3)
    kept = []
    handle = model.embed.register_forward_hook(lambda *call: kept.append(call[2]) or None)
    output = model(images, tokens, lengths)
    handle.remove()
    largest = 0.0
    for b in range(len(tokens)):
        (gradient,) = torch.autograd.grad(output[b].sum(), kept[0], retain_graph=True)
        gradient[b] = 0
        largest = max(largest, gradient.abs().max().item())
    return largest


def test_no_gradient_crosses_from_item_to_item_and_in_the_starter_it_does() -> None:
    assert foreign_influence(encoder()) == 0.0
    assert foreign_influence(encoder(buggy())) > 1e-3


def test_what_the_report_says_of_the_starter() -> None:
    images, tokens, lengths = batch(1)
    model = encoder(buggy())
    with torch.no_grad():
        together = model(images, tokens, lengths)
        alone = torch.cat([model(images[b : b + 1], tokens[b : b + 1], lengths[b : b + 1]) for b in range(5)])
        torch.testing.assert_close(together[:, :100], alone[:, :100])
        assert (together[1:, 100:] - alone[1:, 100:]).abs().max() > 1e-2
        title = torch.tensor([[1, 2, 3, 4, 5]])
        mixed = torch.tensor([[3, 1, 4, 2, 5]])
        five = torch.tensor([5])
        torch.testing.assert_close(model(images[:1], title, five), model(images[:1], mixed, five), rtol=0, atol=0)
        assert (encoder()(images[:1], title, five) - encoder()(images[:1], mixed, five)).abs().max() > 1e-3


def test_the_numbers_of_the_statement() -> None:
    state = {name: torch.zeros_like(value) for name, value in ItemEncoder(3).state_dict().items()}
    state["embed.weight"][:, 0] = torch.tensor([-0.8, 0.6, 0.8]).atanh()
    state["rnn.weight_ih_l0"][20:, 0] = 1.0
    titles, lengths, images = torch.tensor([[2, 0], [1, 2], [2, 1]]), torch.tensor([1, 2, 2]), torch.rand(3, 3, 2, 2)
    found = []
    for cls in (ItemEncoder, buggy()):
        model = cls(3).eval()
        model.load_state_dict(state)
        with torch.no_grad():
            found.append(model(images, titles, lengths)[:, 100].numpy())
            rows = [slice(b, b + 1) for b in range(3)]
            found.append([model(images[r], titles[r], lengths[r])[0, 100].item() for r in rows])
    np.testing.assert_allclose(found, [[0.4, 0.55, 0.5], [0.4, 0.55, 0.5], [0.4, 0.2, 0.4], [0.4, 0.4, 0.3]], atol=1e-6)


def test_a_matrix_is_read_as_one_sequence_of_as_many_steps_as_it_has_rows() -> None:
    """What Keras refuses in the seed's code, torch takes: the batch becomes time."""
    for options in ({}, {"batch_first": True}):
        rnn = nn.GRU(10, 6, **options)
        x = torch.randn(4, 10)
        whole, _ = rnn(x)
        assert whole.shape == (4, 6)
        torch.testing.assert_close(whole[:2], rnn(x[:2])[0])
        assert (whole[1:] - rnn(x[1:])[0]).abs().max() > 1e-4


def test_packed_titles_do_not_need_the_flag_and_the_last_state_does_not_follow_it() -> None:
    torch.manual_seed(0)
    x, lengths = torch.randn(3, 5, 8), torch.tensor([2, 5, 3])
    plain, first = nn.GRU(8, 10), nn.GRU(8, 10, batch_first=True)
    first.load_state_dict(plain.state_dict())
    packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
    torch.testing.assert_close(plain(packed)[1], first(packed)[1])
    assert first(x)[1].shape == (1, 3, 10)


def test_attention_without_the_flag_attends_across_items() -> None:
    torch.manual_seed(0)
    x = torch.randn(3, 5, 8)
    for options, crosses in (({}, True), ({"batch_first": True}, False)):
        attention = nn.MultiheadAttention(8, 2, **options).eval()
        together, alone = attention(x, x, x)[0][:1], attention(x[:1], x[:1], x[:1])[0]
        assert bool((together - alone).abs().max() > 1e-4) == crosses
