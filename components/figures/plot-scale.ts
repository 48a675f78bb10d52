/** Where values stand on a line from 0 to 1. */
export interface PlotScale {
  log: boolean;
  position(value: number): number;
  ticks: number[];
}

/** Spans of more than a factor 20 crowd the small values together on a linear scale. */
const LOG_FROM = 20;
const TICKS = 4;

/** A scale that holds all values, logarithmic where their span asks for it and all are above zero. */
export function plotScale(values: number[]): PlotScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low > LOG_FROM) return logScale(low, high);
  return linearScale(low, high);
}

function linearScale(low: number, high: number): PlotScale {
  // A single value, or several equal ones, stand in the middle of a span around them.
  const margin = high === low ? Math.abs(high) / 2 || 1 : (high - low) * 0.08;
  const from = low >= 0 && low - margin < 0 ? 0 : low - margin;
  const to = high + margin;
  const step = niceStep((to - from) / TICKS);
  const ticks: number[] = [];
  for (let index = Math.ceil(from / step); index * step <= to; index++) ticks.push(index * step);
  return { log: false, position: (value) => (value - from) / (to - from), ticks };
}

function logScale(low: number, high: number): PlotScale {
  const from = Math.log10(low) - 0.15;
  const to = Math.log10(high) + 0.15;
  const decades = Math.floor(to) - Math.ceil(from) + 1;
  const every = Math.max(1, Math.ceil(decades / TICKS));
  const ticks: number[] = [];
  for (let power = Math.ceil(from); power <= to; power += every) ticks.push(10 ** power);
  return { log: true, position: (value) => (Math.log10(value) - from) / (to - from), ticks };
}

/** The next of 1, 2, 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const lead = rough / power;
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
}
