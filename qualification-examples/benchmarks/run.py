#!/usr/bin/env python3
"""Measures this library, and writes the table and the lines of the README beside this file.

    mvn -DskipTests -Pbenchmarks package
    python3 qualification-examples/benchmarks/run.py             # measure, some minutes
    python3 qualification-examples/benchmarks/run.py --report    # only write the table again

Results lie in target/results. A competitor is one more jar beside "library" and one more name below.
"""
import json
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "target" / "results"
EXAMPLES = HERE.parent
LIBRARY = "library"
NAMES = {LIBRARY: "this library"}
PACKAGE = "io.github.tradequalification.benchmarks."
FRESH_RUNS = 11
LINES = (200_000, 600_000)
LINES_RUNS = 3


def jar(competitor):
    return HERE / competitor / "target" / "benchmark.jar"


def run(*command):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout


def jmh(competitor, threads):
    file = RESULTS / f"{competitor}-{threads}.json"
    run("java", "-jar", jar(competitor), "-t", threads, "-prof", "gc", "-rf", "json", "-rff", file)


def fresh(command):
    """Seconds and megabytes of a whole process."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - start
    if status:
        raise SystemExit(f"failed: {command}")
    return seconds, usage.ru_maxrss / 1024


def archive(competitor):
    """An archive of the classes it loads, made on the first run with it."""
    file = RESULTS / f"{competitor}.jsa"
    run("java", f"-XX:ArchiveClassesAtExit={file}", "-cp", jar(competitor), PACKAGE + "FirstAnswer")
    return file


def first_answers(competitors):
    commands = {c: ["java", "-cp", jar(c), PACKAGE + "FirstAnswer"] for c in competitors}
    commands["one line"] = ["java", "-cp", jar(LIBRARY), PACKAGE + "OneLine"]
    commands["library, AppCDS"] = ["java", f"-XX:SharedArchiveFile={archive(LIBRARY)}", "-cp", jar(LIBRARY), PACKAGE + "FirstAnswer"]
    runs = {name: [] for name in commands}
    for _ in range(FRESH_RUNS):
        for name, command in commands.items():
            runs[name].append(fresh(command))
    medians = {name: [statistics.median(each) for each in zip(*all_runs)] for name, all_runs in runs.items()}
    (RESULTS / "fresh.json").write_text(json.dumps(medians, indent=2))


def limits():
    """What is held on to, and what a period costs."""
    (RESULTS / "limits.json").write_text(run("java", "-cp", jar(LIBRARY), PACKAGE + "library.Limits"))


def json_lines():
    """Lines answered a second once the JVM is warm: what more lines take, and the memory of few and of many."""
    line = json.dumps(json.loads((EXAMPLES / "profiles" / "halfway.json").read_text()), ensure_ascii=False)
    measured_runs = {}
    for count in LINES:
        file = RESULTS / f"{count}.jsonl"
        with file.open("w") as lines:  # one by one: a new process begins with the memory of this one
            for _ in range(count):
                lines.write(line + "\n")
        command = ["java", "-jar", EXAMPLES / "target" / "qualification.jar", "assess", file, "--as-of", "2018-06-01"]
        measured_runs[count] = [statistics.median(each) for each in zip(*(fresh(command) for _ in range(LINES_RUNS)))]
        file.unlink()
    few, many = (measured_runs[count] for count in LINES)
    rate = (LINES[1] - LINES[0]) / (many[0] - few[0])
    (RESULTS / "lines.json").write_text(json.dumps({"a second": rate, "few MB": few[1], "many MB": many[1]}))


def jars(competitor):
    """Number and megabytes of what a user would add: without what every benchmark needs to run."""
    entries = (HERE / competitor / "target" / "classpath.txt").read_text().strip().split(os.pathsep)
    own = [e for e in entries if not re.search(r"benchmark-workload|jmh|jopt-simple|commons-math3|jackson|slf4j-nop", e)]
    return len(own), sum(os.path.getsize(e) for e in own) / 1e6


def measured(competitor, threads):
    result = json.loads((RESULTS / f"{competitor}-{threads}.json").read_text())[0]
    return result["primaryMetric"]["score"], result["secondaryMetrics"]["gc.alloc.rate.norm"]["score"] / 1000


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def ratio(value, base):
    return f"{number(value)} ({value / base:.2f})"


def table(competitors):
    fresh_runs = json.loads((RESULTS / "fresh.json").read_text())
    rows = ["| | µs an assessment | assessments a second, 1 thread | 2 threads | KB allocated an assessment | first answer, s | its memory, MB | run-time jars | MB |",
            "|---|---|---|---|---|---|---|---|---|"]
    base_time, base_bytes = measured(LIBRARY, 1)
    base_two = 2e6 / measured(LIBRARY, 2)[0]
    base_fresh, base_memory = fresh_runs[LIBRARY]
    base_jars = jars(LIBRARY)
    for c in competitors:
        one, allocated = measured(c, 1)
        two = 2e6 / measured(c, 2)[0]
        seconds, memory = fresh_runs[c]
        count, size = jars(c)
        rows.append("| " + " | ".join([NAMES[c], ratio(one, base_time), ratio(1e6 / one, 1e6 / base_time), ratio(two, base_two), ratio(allocated, base_bytes),
                                       ratio(seconds, base_fresh), ratio(memory, base_memory), f"{count} ({count / base_jars[0]:.2f})", ratio(size, base_jars[1])]) + " |")
    for name, said in (("library, AppCDS", "this library with an AppCDS archive"), ("one line", "reading the profile with Jackson, printing one line")):
        seconds, memory = fresh_runs[name]
        rows.append(f"| {said} | | | | | {ratio(seconds, base_fresh)} | {ratio(memory, base_memory)} | | |")
    return "\n".join(rows)


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    java = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    return f"{os.cpu_count()} cores ({model}), {platform.system()}, {java}"


def said_of_limits():
    held = json.loads((RESULTS / "limits.json").read_text())
    lines = json.loads((RESULTS / "lines.json").read_text())
    two = 2e6 / measured(LIBRARY, 2)[0]
    line, cds = (json.loads((RESULTS / "fresh.json").read_text())[name][0] for name in ("one line", "library, AppCDS"))
    first = json.loads((RESULTS / "fresh.json").read_text())[LIBRARY][0]
    return "\n".join([
        f"- From the start of a JVM to the first answer it takes {first / line:.2f} times what it takes to read the profile with Jackson and print one line, with an AppCDS archive {cds / line:.2f} times.",
        f"- An assessor with one period of law holds {held['loaded MB']:.1f} MB of heap; {held['after 1,000 MB']:.2f} MB after 1,000 answers, {held['after 2,001,000 MB']:.2f} MB after two million more.",
        f"- Each further period of law takes {held['a period ms']:.0f} ms with its first answer (the slowest of {held['periods']}: {held['slowest ms']:.0f} ms) and {held['a period MB']:.2f} MB.",
        f"- Two threads answer {two * measured(LIBRARY, 1)[0] / 1e6:.2f} times as much as one.",
        f"- JSON Lines are answered at {lines['a second']:,.0f} a second once warm, {lines['a second'] / two:.0%} of what two threads answer without reading and writing; the process takes {lines['few MB']:.0f} MB for {LINES[0]:,} lines and {lines['many MB']:.0f} MB for {LINES[1]:,}.",
    ])


def put(file, name, text):
    block = f"<!-- {name}: begin -->\n\n{text}\n\n<!-- {name}: end -->"
    file.write_text(re.sub(rf"<!-- {name}: begin -->.*<!-- {name}: end -->", lambda _: block, file.read_text(), flags=re.S))


def write(competitors):
    put(HERE / "README.md", "table", f"{machine()}. In brackets the ratio to this library.\n\n{table(competitors)}")
    put(HERE / "README.md", "limits", f"{machine()}:\n\n{said_of_limits()}")


def main():
    competitors = [c for c in NAMES if jar(c).exists()]
    RESULTS.mkdir(parents=True, exist_ok=True)
    if "--report" not in sys.argv:
        first_answers(competitors)
        limits()
        json_lines()
        for competitor in competitors:
            for threads in (1, 2):
                jmh(competitor, threads)
                print(competitor, threads, "threads:", measured(competitor, threads))
    write(competitors)


main()
