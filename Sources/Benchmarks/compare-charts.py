#!/usr/bin/env python3
"""Draw one batch of charts with Tongjitu, gnuplot and matplotlib, and compare them in one run.

    TONGJITU_BENCHMARKS=1 swift build -c release --product RenderingBenchmark
    Sources/Benchmarks/compare-charts.py .build/release/RenderingBenchmark [COUNT]

All get the same data (lines, bars and facets in turn), the same font and 1200 by 800 pixels, one process each.
Needs gnuplot (package gnuplot-nox) and matplotlib (pip); one that is missing is left out. Times are of one core:
user and system time of the process; "cold" is a process that draws one chart. Sizes are the mean of the files.
"""

import json
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

FONT = "Noto Sans CJK SC"


def gnuplot_text(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def gnuplot_lines(figure, series):
    plots, blocks = [], []
    for one in series:
        plots.append(f'"-" using 1:2 with linespoints linewidth 2 title {gnuplot_text(one["name"])}')
        rows = [f"{year} {value}" if value is not None else "" for year, value in zip(figure["years"], one["values"])]
        blocks.append("\n".join(rows) + "\ne\n")
    return "plot " + ", ".join(plots) + "\n" + "".join(blocks)


def gnuplot_figure(figure, path):
    """The commands for one chart."""
    title = gnuplot_text(figure["title"] + "\n" + figure["subtitle"])
    note = gnuplot_text("\n".join(figure["notes"]))
    out = [f'reset\nset output "{path}"\nset grid ytics\nset yrange [0:*]\nset format y "%\'.0f"']
    if figure["kind"] == "facets":
        columns = 3
        rows = -(-len(figure["series"]) // columns)
        out.append(f"set multiplot layout {rows},{columns} title {title}\nunset key")
        for one in figure["series"]:
            out.append(f'set title {gnuplot_text(one["name"])}\n' + gnuplot_lines(figure, [one]))
        out.append("unset multiplot")
    elif figure["kind"] == "bar":
        bars = sorted(figure["series"], key=lambda one: one["values"][0] or 0)
        out.append(f"set title {title}\nset xlabel {note}\nset style fill solid\nunset key\nset xrange [0:*]")
        labels = ", ".join(f'{gnuplot_text(one["name"])} {index}' for index, one in enumerate(bars))
        out.append(f"set yrange [-1:{len(bars)}]\nset ytics ({labels})")
        rows = "\n".join(f'0 {index} 0 {one["values"][0] or 0} {index - 0.33} {index + 0.33}' for index, one in enumerate(bars))
        out.append(f'plot "-" using 1:2:3:4:5:6 with boxxyerror\n{rows}\ne')
    else:
        out.append(f"set title {title}\nset xlabel {note}\n" + gnuplot_lines(figure, figure["series"]))
    return "\n".join(out) + "\n"


def gnuplot(figures, folder, kind):
    terminal = "pngcairo size 1200,800" if kind == "png" else "svg size 1200,800"
    commands = [f'set terminal {terminal} font "{FONT},10"\n']
    commands += [gnuplot_figure(figure, folder / f"{number}.{kind}") for number, figure in enumerate(figures)]
    return ["gnuplot"], "".join(commands)


MATPLOTLIB = """
import json, sys
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
matplotlib.rcParams["font.family"] = FONT
folder, kind = sys.argv[1:]
for number, figure in enumerate(json.load(sys.stdin)):
    size = dict(figsize=(12, 8), dpi=100)
    if figure["kind"] == "facets":
        columns = 3
        rows = -(-len(figure["series"]) // columns)
        drawing, axes = plt.subplots(rows, columns, sharey=True, squeeze=False, **size)
        for axis, one in zip(axes.flat, figure["series"]):
            axis.plot(figure["years"], [float("nan") if v is None else v for v in one["values"]], marker="o")
            axis.set_title(one["name"])
            axis.grid(axis="y")
    else:
        drawing, axis = plt.subplots(**size)
        if figure["kind"] == "bar":
            bars = sorted(figure["series"], key=lambda one: one["values"][0] or 0)
            axis.barh([one["name"] for one in bars], [one["values"][0] or 0 for one in bars])
        else:
            for one in figure["series"]:
                values = [float("nan") if v is None else v for v in one["values"]]
                axis.plot(figure["years"], values, marker="o", label=one["name"])
            axis.legend()
            axis.grid(axis="y")
    drawing.suptitle(figure["title"] + "\\n" + figure["subtitle"])
    drawing.text(0.02, 0.01, "\\n".join(figure["notes"]))
    drawing.savefig(f"{folder}/{number}.{kind}")
    plt.close(drawing)
""".replace("FONT", repr(FONT))


def matplotlib(figures, folder, kind):
    return [sys.executable, "-c", MATPLOTLIB, str(folder), kind], json.dumps(figures)


def tongjitu(binary):
    def command(figures, folder, kind):
        option = {"png": "--png", "svg": "--svg", "svg-text": "--svg-text"}[kind]
        return [binary, option, str(len(figures)), str(folder)], ""

    return command


def measured(tool, figures, kind):
    """Seconds of processor time and mean bytes a file, or None where not every chart was drawn."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        command, text = tool(figures, folder, kind)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, input=text, text=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
        files = list(folder.iterdir())
        if done.returncode != 0 or len(files) != len(figures):
            print(f"{command[0]} drew {len(files)} of {len(figures)}: {done.stderr[-300:]}", file=sys.stderr)
            return None
        return seconds, sum(file.stat().st_size for file in files) // len(files)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    binary = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    figures = json.loads(subprocess.run([binary, "--data", str(count)], check=True, capture_output=True).stdout)["figures"]
    runs = [("Tongjitu", tongjitu(binary), "png"), ("Tongjitu outlines", tongjitu(binary), "svg")]
    runs.append(("Tongjitu text", tongjitu(binary), "svg-text"))
    if shutil.which("gnuplot"):
        runs += [("gnuplot", gnuplot, "png"), ("gnuplot", gnuplot, "svg")]
    if subprocess.run([sys.executable, "-c", "import matplotlib"], capture_output=True).returncode == 0:
        runs += [("matplotlib", matplotlib, "png"), ("matplotlib", matplotlib, "svg")]
    print(f"{count} charts: lines, bars and facets at 1200 by 800\n")
    print(f"{'':20}{'format':10}{'charts/s':>10}{'ms each':>10}{'cold ms':>10}{'bytes':>10}")
    for name, tool, kind in runs:
        batch = measured(tool, figures, kind)
        cold = min(filter(None, (measured(tool, figures[:1], kind) for _ in range(5))), default=None)
        if batch and cold:
            seconds, size = batch
            print(f"{name:20}{kind:10}{count / seconds:10.0f}{1000 * seconds / count:10.1f}{1000 * cold[0]:10.0f}{size:10}")


if __name__ == "__main__":
    main()
