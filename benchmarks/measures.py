"""How names and dates are measured: calls a second, milliseconds of a fresh process, and its memory."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence

ROUNDS = 5
MEMORY = "int(open('/proc/self/statm').read().split()[1]) / 256"  # Linux: MiB of this process
Row = tuple[str, float | str, str, float | str, float, str]


def rate(call: Callable[[str], object], inputs: Sequence[str]) -> float:
    """Calls a second: the best of several rounds, each on texts that were never hashed before."""
    times: list[float] = []
    for _ in range(ROUNDS):
        fresh_texts = [text[:1] + text[1:] for text in inputs]
        start = time.perf_counter()
        for value in fresh_texts:
            call(value)
        times.append(time.perf_counter() - start)
    return len(inputs) / min(times)


def fresh(code: str) -> float:
    """Milliseconds that *code* takes in a fresh process, over an empty one: the median of several."""
    times: dict[str, list[float]] = {"pass": [], code: []}
    with tempfile.TemporaryDirectory() as bytecode:  # every module compiled, as pip leaves it
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = bytecode
        subprocess.run([sys.executable, "-c", code], check=True, env=environment)
        for _ in range(2 * ROUNDS):
            for each, measured in times.items():
                start = time.perf_counter()
                subprocess.run([sys.executable, "-c", each], check=True, env=environment)
                measured.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times[code]) - statistics.median(times["pass"])


def printed(code: str) -> float:
    """The number that *code* prints in a fresh process."""
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
