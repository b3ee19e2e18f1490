import numpy as np
import plotly.graph_objects as go

from ronghui.drawing import AUDIO, FUSED, INK, MUTED, RIGHT, WRONG, panels

FINE = 4096  # points of a spectrum, so that its curve is smooth


def draw(case, inputs, yours, reference, words):
    """Above, the signal and the learner's samples over time; below, both spectra and what the task asks of them."""
    x, y = inputs["x"], np.asarray(yours["y"], dtype=float).ravel()
    fs_in, fs_out = inputs["fs_in"], inputs["fs_out"]
    nyquist, top = min(fs_in, fs_out) / 2, max(fs_in, fs_out) / 2
    result = panels(words.label("time-title"), words.label("spectrum-title"), columns=1, vertical_spacing=0.28)
    result.add_trace(_line(np.arange(len(x)) / fs_in, x, words.label("given"), AUDIO, "solid"), row=1, col=1)
    result.add_trace(_line(np.arange(len(y)) / fs_out, y, words.label("yours"), FUSED, "dot"), row=1, col=1)
    result.add_trace(_line(*_spectrum(x, fs_in), None, AUDIO, "solid"), row=2, col=1)
    result.add_trace(_line(*_spectrum(y, fs_out), None, FUSED, "dot"), row=2, col=1)
    result.add_vrect(x0=0, x1=0.6 * nyquist, fillcolor=RIGHT, opacity=0.1, line_width=0, layer="below", row=2, col=1)
    if 1.2 * nyquist < top:
        result.add_vrect(
            x0=1.2 * nyquist, x1=top, fillcolor=WRONG, opacity=0.1, line_width=0, layer="below", row=2, col=1
        )
    result.add_vline(x=nyquist, line={"color": INK, "width": 1, "dash": "dash"}, row=2, col=1)
    result.update_xaxes(title={"text": "Hz", "standoff": 4, "font": {"size": 13, "color": MUTED}}, row=2, col=1)
    result.update_xaxes(range=[0, top], zeroline=False, row=2, col=1)
    result.update_yaxes(nticks=4)
    result.update_layout(margin={"l": 40, "t": 52, "b": 44}, legend={"y": 1.13})
    return result


def _spectrum(signal, rate):
    """Frequencies and amplitudes; a tone of amplitude 1 that fades in and out peaks at 1."""
    size = max(FINE, len(signal))
    return np.fft.rfftfreq(size, 1 / rate), np.abs(np.fft.rfft(signal, size)) * 4 / max(len(signal), 1)


def _line(x, y, name, colour, dash):
    style = {"color": colour, "width": 2, "dash": dash}
    return go.Scatter(
        x=x,
        y=y,
        mode="lines",
        line=style,
        name=name,
        showlegend=name is not None,
        hovertemplate="%{x:.4g}: %{y:.3f}<extra></extra>",
    )
