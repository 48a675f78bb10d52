/** How often the bar is drawn again, in milliseconds. */
const REDRAW = 200;
/** Where the output is no terminal: so many lines in all. */
const LINES = 10;
const WIDTH = 30;

/** Where progress is drawn: standard error, or a fake of it. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far a long command is: a bar on a terminal, else a line for each tenth. */
export class Progress {
  private readonly started: number;
  private drawn = Number.NEGATIVE_INFINITY;
  private told = 0;

  constructor(
    private readonly output: ProgressOutput = process.stderr,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.started = now();
  }

  /** `share` is between 0 and 1 and never falls; `note` says in a few words what is being done. */
  update(share: number, note: string): void {
    const percent = `${Math.floor(share * 100)} %`;
    if (this.output.isTTY) {
      if (this.now() - this.drawn < REDRAW) return;
      this.drawn = this.now();
      const full = Math.round(share * WIDTH);
      this.output.write(
        `\r\x1b[K[${"#".repeat(full)}${"-".repeat(WIDTH - full)}] ${percent}  ${note}${this.left(share)}`,
      );
    } else if (Math.floor(share * LINES) > this.told) {
      this.told = Math.floor(share * LINES);
      this.output.write(`${percent}  ${note}\n`);
    }
  }

  /** Clears the bar's line. */
  done(): void {
    if (this.output.isTTY) this.output.write("\r\x1b[K");
  }

  private left(share: number): string {
    const spent = (this.now() - this.started) / 1000;
    if (share < 0.02 || spent < 2) return "";
    const seconds = Math.round((spent / share) * (1 - share));
    return seconds < 90 ? `  ${seconds} s left` : `  ${Math.round(seconds / 60)} min left`;
  }
}
