"""What `import geopolitics`, and the first answer after it, cost a fresh process, against `import attrs`."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

ROUNDS = 15
PEAK = "; print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"  # Linux: this process alone
CASES = {
    "nothing": "pass",
    "attrs": "import attrs",
    "geopolitics": "import geopolitics",
    "answer": "import geopolitics as gp; assert gp.who_chaired('SCO', '2024-05').id == 'KAZ'",
}
Row = tuple[str, str, str, str, float, str]


def run_once(code: str, bytecode: str) -> tuple[float, float]:
    """Milliseconds and peak MiB of a fresh process, with every module compiled as pip leaves it."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.perf_counter()
    output = subprocess.run(
        [sys.executable, "-c", code + PEAK],
        capture_output=True,
        text=True,
        check=True,
        env=environment | {"PYTHONPYCACHEPREFIX": bytecode},
    ).stdout
    return (time.perf_counter() - start) * 1e3, int(output) / 1024


def rows() -> Iterator[Row]:
    """Round robin, so that a slow moment of the machine falls on all cases; medians, over an empty process."""
    with tempfile.TemporaryDirectory() as bytecode:
        for code in CASES.values():  # compile, and fill the page cache
            run_once(code, bytecode)
        rounds = [{name: run_once(code, bytecode) for name, code in CASES.items()} for _ in range(ROUNDS)]

    def over_nothing(name: str) -> float:
        return statistics.median(each[name][0] - each["nothing"][0] for each in rounds)

    def peak(name: str) -> float:
        return statistics.median(each[name][1] for each in rounds)

    attrs = over_nothing("attrs")
    for question, name, goal in (
        ("import geopolitics", "geopolitics", "<= 1.75x"),
        ("import geopolitics, first answer", "answer", "<= 75 ms"),
    ):
        ours = over_nothing(name)
        yield question, f"{ours:.1f} ms", "import attrs", f"{attrs:.1f} ms", ours / attrs, goal
    extra = peak("answer") - peak("attrs")
    yield (
        "memory after the first answer",
        f"{peak('answer'):.1f} MiB",
        "import attrs",
        f"{peak('attrs'):.1f} MiB",
        peak("answer") / peak("attrs"),
        f"<= 10 MiB more (here {extra:.1f})",
    )
