"""Charts as SVG text: bars of ratios, and lines of cost over size. No library: two shapes do.

Guarantees: the same figures give the same bytes; text stays text, so that it can be read out and
searched; readable on a light and on a dark page.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

__all__ = ["bars", "lines"]

COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#7f7f7f")
_WIDTH, _LEFT, _RIGHT = 760, 250, 70
_ROW = 22
_STYLE = (
    "text{font:13px sans-serif;fill:#24292f}.t{font-weight:600}.a{stroke:#8c959f;stroke-width:1}"
    "@media(prefers-color-scheme:dark){text{fill:#e6edf3}}"
)


def _svg(height: float, title: str, parts: Sequence[str]) -> str:
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}" '
            f'role="img" aria-label="{escape(title)}">',
            f"<style>{_STYLE}</style>",
            f'<text class="t" x="10" y="22">{escape(title)}</text>',
            *parts,
            "</svg>\n",
        ]
    )


def bars(title: str, groups: Mapping[str, Mapping[str, float]]) -> str:
    """Horizontal bars on a logarithmic axis, with a line at 1.

    Args:
        title: above.
        groups: by name of the group: by name of the bar its value, above 0.
    """
    values = [value for group in groups.values() for value in group.values()]
    least, most = min(0.5, *values), max(2.0, *values)
    names = list(dict.fromkeys(name for group in groups.values() for name in group))

    def at(value: float) -> float:
        part = math.log(value / least) / math.log(most / least)
        return _LEFT + part * (_WIDTH - _LEFT - _RIGHT)

    parts: list[str] = []
    y = 40.0
    for group, made in groups.items():
        parts.append(f'<text class="t" x="10" y="{y + 14:.0f}">{escape(group)}</text>')
        y += _ROW
        for name, value in made.items():
            colour = COLOURS[names.index(name) % len(COLOURS)]
            low, high = sorted((at(1), at(value)))
            parts += [
                f'<text x="{_LEFT - 8}" y="{y + 14:.0f}" text-anchor="end">{escape(name)}</text>',
                f'<rect x="{low:.1f}" y="{y + 3:.0f}" width="{max(high - low, 1):.1f}" '
                f'height="{_ROW - 7}" fill="{colour}"/>',
                f'<text x="{max(high, at(1)) + 6:.1f}" y="{y + 14:.0f}">{value:.2f}</text>',
            ]
            y += _ROW
        y += 6
    parts.append(f'<line class="a" x1="{at(1):.1f}" x2="{at(1):.1f}" y1="34" y2="{y:.0f}"/>')
    parts.append(f'<text x="{at(1):.1f}" y="{y + 16:.0f}" text-anchor="middle">httpx = 1</text>')
    return _svg(y + 28, title, parts)


def lines(title: str, series: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Lines of cost over size, both as multiples of the first; a straight line is linear work.

    Args:
        title: above.
        series: by name: size and cost, the smallest size first.
    """
    scaled = {
        name: [(size / points[0][0], cost / points[0][1]) for size, cost in points]
        for name, points in series.items()
    }
    far = max(size for points in scaled.values() for size, _ in points)
    top = max(far, *(cost for points in scaled.values() for _, cost in points))
    left, bottom, width, height = 50.0, 320.0, 380.0, 270.0

    def place(size: float, cost: float) -> tuple[float, float]:
        return left + (size - 1) / (far - 1) * width, bottom - (cost - 1) / (top - 1) * height

    (x0, y0), (x1, y1) = place(1, 1), place(far, far)
    parts = [
        f'<line class="a" x1="{left}" y1="{bottom}" x2="{left + width}" y2="{bottom}"/>',
        f'<line class="a" x1="{left}" y1="{bottom}" x2="{left}" y2="{bottom - height}"/>',
        f'<line class="a" stroke-dasharray="4 4" x1="{x0:.1f}" y1="{y0:.1f}" x2="{x1:.1f}" '
        f'y2="{y1:.1f}"/>',
        f'<text x="{left + width}" y="{bottom + 18}" text-anchor="end">'
        f"size, up to {far:g} x</text>",
        f'<text x="{left - 6}" y="{bottom - height + 4}" text-anchor="end">{top:.1f} x</text>',
        f'<text x="{left - 6}" y="{bottom + 4}" text-anchor="end">1 x</text>',
    ]
    for number, (name, points) in enumerate(scaled.items()):
        colour = COLOURS[number % len(COLOURS)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in points))
        y = 60 + number * _ROW
        parts += [
            f'<polyline fill="none" stroke="{colour}" stroke-width="2.5" points="{path}"/>',
            f'<rect x="{left + width + 30}" y="{y - 11}" width="14" height="14" fill="{colour}"/>',
            f'<text x="{left + width + 50}" y="{y + 1}">{escape(name)}</text>',
        ]
    return _svg(350, title, parts)
