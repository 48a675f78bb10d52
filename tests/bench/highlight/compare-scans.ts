import { quantile } from "../machine";
import type { Found } from "./contestants";
import { type Contestant, call, lexiconOf, type Pages, type Size } from "./pages";
import { aliasList } from "./texts";
import { type TracedTask, traced } from "./trace";

interface Run extends Found {
  tasks: TracedTask[];
}

/** The first scan of a page, each contestant as often on pages of its own, in turns. */
export async function compareScans(
  pages: Pages,
  count: number,
  sizes: readonly Size[],
  runs: number,
  slow: boolean,
): Promise<void> {
  const aliases = aliasList(count);
  const lexicon = lexiconOf(aliases);
  console.log(`${count} aliases, medians of ${runs} fresh pages`);
  console.log(
    "                            cpu ms  of it load     forced   wall ms   longest task, cpu/wall   first marks     hits ranges  / regex highlights",
  );
  for (const size of sizes) {
    const most = size === "10 MB" ? Math.min(runs, 5) : runs;
    const rows = new Map<Contestant, { argument: unknown; most: number; results: Run[] }>();
    const add = (name: Contestant, argument: unknown = null, times = most) =>
      rows.set(name, { argument, most: times, results: [] });
    add("regexHighlights", aliases);
    add("ours", lexicon);
    add("bareWalk");
    add("indexOf");
    const small = size === "article" || size === "thread";
    if (slow && count === 500 && small) add("regexMark", aliases);
    if (slow && count === 500 && small) add("markJs", aliases, 3);
    const found = new Map<string, Found>();
    const tasks = await traced(pages.browser, async () => {
      // In turns, so that a busy moment of the machine hits all alike.
      for (let turn = 0; turn < runs; turn++) {
        for (const [name, { argument, most }] of rows) {
          if (turn >= most) continue;
          const page = await pages.fresh(size);
          const label = `${name}-${turn}`;
          found.set(label, await call<Found>(page, name, label, argument));
          await call(page, "empty");
          await page.close();
        }
      }
    });
    for (const [label, each] of found) {
      rows.get(label.split("-")[0] as Contestant)!.results.push({ ...each, tasks: tasks.get(label) ?? [] });
    }
    const opponent = middle(rows.get("regexHighlights")!.results, cpuOf);
    for (const [name, { results }] of rows) print(size, name, results, opponent);
    printTasks(rows.get("ours")!.results);
  }
  console.log("");
}

function print(size: Size, name: string, results: Run[], opponent: number): void {
  const longest = (key: "cpu" | "wall") => middle(results, ({ tasks }) => Math.max(...tasks.map((task) => task[key])));
  const cpu = middle(results, cpuOf);
  const cells = [
    cpu,
    middle(results, ({ tasks }) => sum(tasks.filter(({ part }) => part === "load").map((task) => task.cpu))),
    middle(results, ({ tasks }) => sum(tasks.map(({ forced }) => forced))),
    middle(results, ({ tasks }) => sum(tasks.map(({ wall }) => wall))),
    longest("cpu"),
    longest("wall"),
    middle(results, ({ first }) => first),
  ].map((ms) => ms.toFixed(2).padStart(10));
  const { hits, ranges } = results[0]!;
  console.log(
    `${size.padEnd(8)} ${name.padEnd(15)} ${cells.join("")} ${String(hits).padStart(9)} ${String(ranges).padStart(5)} ${(cpu / opponent).toFixed(2).padStart(8)}`,
  );
}

/** How long our tasks are, over all runs. */
function printTasks(results: Run[]): void {
  const times = results.flatMap(({ tasks }) => tasks.map(({ cpu }) => cpu));
  const [most, nearly] = [quantile(times, 1), quantile(times, 0.99)];
  console.log(
    `         our ${times.length} tasks: 99 % up to ${nearly.toFixed(1)} ms of processor time, longest ${most.toFixed(1)}`,
  );
}

function cpuOf({ tasks }: Run): number {
  return sum(tasks.map(({ cpu }) => cpu));
}

function middle(results: Run[], value: (run: Run) => number): number {
  return quantile(results.map(value), 0.5);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
