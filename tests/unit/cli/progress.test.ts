import { expect, test } from "vitest";
import { Progress } from "../../../corpus/cli/progress";

function drawn(isTTY: boolean, steps: [share: number, at: number][]): string[] {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, () => now);
  for (const [share, at] of steps) {
    now = at;
    progress.update(share, "7 passages");
  }
  progress.done();
  return written;
}

test("a terminal shows a bar with what is left, drawn a few times a second, and clears it", () => {
  const [first, second, last, ...more] = drawn(true, [
    [0, 0],
    [0.1, 50],
    [0.5, 10_000],
  ]);
  expect(first).toContain(`[${"-".repeat(30)}] 0 %  7 passages`);
  expect(second).toContain(`[${"#".repeat(15)}${"-".repeat(15)}] 50 %  7 passages  10 s left`);
  expect(last).toBe("\r\x1b[K");
  expect(more).toEqual([]);
});

test("elsewhere each tenth is a line", () => {
  const steps = Array.from({ length: 101 }, (_, at): [number, number] => [at / 100, at * 100]);
  const lines = drawn(false, steps);
  expect(lines).toEqual(Array.from({ length: 10 }, (_, at) => `${(at + 1) * 10} %  7 passages\n`));
});
