/** The place of the last of ascending numbers that is no larger than `value`; -1 where all are. */
export function lastAtMost(numbers: ArrayLike<number>, value: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
