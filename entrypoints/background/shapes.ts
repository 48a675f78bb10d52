/**
 * Where a value is not of a shape, as a path from the value; null where it is. A schema library would be a
 * thirtieth of the worker's script, which every wake-up reads.
 */
export type Shape = (value: unknown) => string | null;

const WRONG = "";

const fits = (test: (value: unknown) => boolean): Shape => {
  return (value) => (test(value) ? null : WRONG);
};

/** A string of at most so many characters. */
export const text = (most: number): Shape => fits((value) => typeof value === "string" && value.length <= most);

/** A string that a pattern fits. */
export const textLike = (pattern: RegExp): Shape => fits((value) => typeof value === "string" && pattern.test(value));

/** One of a few strings. */
export const oneOf = (...names: unknown[]): Shape => fits((value) => names.includes(value));

/** A whole number from 0 up to a limit. */
export const count = (most: number): Shape =>
  fits((value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most);

/** Any number. */
export const number = fits((value) => typeof value === "number" && !Number.isNaN(value));

/** True or false. */
export const flag = oneOf(true, false);

/** Null, or nothing at all. */
export const nothing = oneOf(null, undefined);

/** What either of two shapes lets pass. */
export const either = (first: Shape, second: Shape): Shape => {
  return (value) => (first(value) === null ? null : second(value));
};

/** Null, or what another shape lets pass. */
export const orNull = (shape: Shape): Shape => either(oneOf(null), shape);

/** A list of at most so many values of one shape. */
export function listOf(shape: Shape, most = Number.POSITIVE_INFINITY): Shape {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return WRONG;
    return firstWrong(value.entries(), () => shape);
  };
}

/** An object with these parts; what else it has is left alone. */
export function object(parts: Record<string, Shape>): Shape {
  return (value) => {
    if (typeof value !== "object" || value === null) return WRONG;
    const given = value as Record<string, unknown>;
    return firstWrong(
      Object.keys(parts).map((name) => [name, given[name]]),
      (name) => parts[name]!,
    );
  };
}

function firstWrong<Name>(items: Iterable<[Name, unknown]>, shapeOf: (name: Name) => Shape): string | null {
  for (const [name, item] of items) {
    const wrong = shapeOf(name)(item);
    if (wrong !== null) return `.${name}${wrong}`;
  }
  return null;
}
