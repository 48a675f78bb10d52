/** Arguments that do not fit a command; the line exits with 2. */
export class UsageError extends Error {}

/** The argument at a place, or a UsageError that names what is missing. */
export function required(values: string[], index: number, name: string): string {
  const value = values[index];
  if (value === undefined) throw new UsageError(`${name} is missing.`);
  return value;
}

/** More arguments than a command takes are a mistake, not something to pass over. */
export function atMost(values: string[], count: number): void {
  if (values.length > count) throw new UsageError(`"${values[count]}" is one argument too many.`);
}

/** A count given by a flag: a whole number from 1 to 10,000, or the default where the flag is absent. */
export function countFlag(value: string | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 10_000) {
    throw new UsageError(`--limit takes a whole number from 1 to 10000, not "${value}".`);
  }
  return count;
}

/** Results: JSON where asked for, else lines for people. */
export function print(json: boolean | undefined, value: unknown, lines: () => string[]): void {
  process.stdout.write(`${json ? JSON.stringify(value, null, 1) : harmless(lines().join("\n"))}\n`);
}

/** The lines of a list, or what is said where it has none. */
export function listed(lines: string[], nothing: string): string[] {
  return lines.length > 0 ? lines : [nothing];
}

/** A message beside the results. */
export function say(message: string): void {
  process.stderr.write(`${harmless(message)}\n`);
}

/** A number of things, as "1 passage" and "2 passages". */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}

/** A document or a file's name may hold what a terminal takes as commands. */
function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, "\ufffd");
}
