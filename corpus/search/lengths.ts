/**
 * Lengths of passages, in tokens, as ranking knows them: sixteen steps, so that the lengths of a million
 * passages are half a megabyte. BM25 depends on the length weakly; a step is at most 40 %.
 */
export const LENGTH_STEPS = [4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 160, 200, 250, 320, 400, 512];

/** The step nearest below or at a length (the first for shorter ones). */
export function lengthStep(length: number): number {
  let step = 0;
  while (step < LENGTH_STEPS.length - 1 && LENGTH_STEPS[step + 1]! <= length) step++;
  return step;
}
