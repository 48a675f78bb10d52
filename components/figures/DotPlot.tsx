import type { Figure, LineUp, Source } from "../../corpus/model";
import { figureStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { useMeasureName } from "./measure-names";
import { type PlotPoint, plotRows } from "./plot-points";
import { plotScale } from "./plot-scale";
import { tickLabel } from "./tick-label";

const WIDTH = 320;
const LEFT_MIN = 40;
const LEFT_MAX = 100;
const RIGHT = 10;
const ROW = 20;
const AXIS = 22;
const TOP = 6;
const NAME_LENGTH = 14;
const PAGE_LABEL = 14;

/** A line-up drawn small: one row a source, one dot a figure, the page's own as a line through all. The table beside it says the same. */
export function DotPlot({ lineUp, page }: { lineUp: LineUp; page: Figure | null }) {
  const language = useLanguage();
  const strings = useStrings(figureStrings);
  const measureName = useMeasureName();
  const plot = plotRows(lineUp, page);
  const points = [...plot.rows.flatMap((row) => row.points), ...(plot.page ? [plot.page] : [])];
  if (points.length < 2) return null;
  const scale = plotScale(points.flatMap((point) => [point.low, point.high]));
  const left = leftMargin(plot.rows.map((row) => nameOf(row.source)));
  const x = (value: number) => left + scale.position(value) * (WIDTH - left - RIGHT);
  const top = plot.page ? TOP + PAGE_LABEL : TOP;
  const bottom = top + plot.rows.length * ROW;
  const label = strings.plot(measureName(lineUp.measure), points.length);
  return (
    <>
      <svg class="dot-plot" viewBox={`0 0 ${WIDTH} ${bottom + AXIS}`} role="img" aria-label={label}>
        {scale.ticks.map((tick, index) => (
          <g class="tick">
            <line x1={x(tick)} x2={x(tick)} y1={top} y2={bottom} />
            {/* Labels of neighbours must not touch: the first and last are kept, and those with room between. */}
            {(index % 2 === 0 || scale.ticks.length < 4) && (
              <text x={x(tick)} y={bottom + 14} text-anchor={anchorAt(x(tick), left)}>
                {tickLabel(tick, plot.unit, language)}
              </text>
            )}
          </g>
        ))}
        {plot.page && (
          <PageLine point={plot.page} x={x} top={top} bottom={bottom} left={left} label={strings.thisPage} />
        )}
        {plot.rows.map((row, index) => (
          <g class={row.source.kind} transform={`translate(0 ${top + index * ROW + ROW / 2})`}>
            <text class="name" x={left - 8} y={4} text-anchor="end">
              {nameOf(row.source)}
            </text>
            {row.points.map((point) => (
              <Dot point={point} x={x} ring={row.source.kind === "forum"} />
            ))}
          </g>
        ))}
      </svg>
      {plot.others > 0 && <p class="small soft">{strings.otherUnits(plot.others)}</p>}
      {scale.log && <p class="small soft">{strings.logScale}</p>}
    </>
  );
}

function nameOf({ name }: Source): string {
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1)}…` : name;
}

/** Room for the longest name: a Chinese character is about twice as wide as a Latin one. */
function leftMargin(names: string[]): number {
  const widths = names.map((name) => [...name].reduce((sum, one) => sum + (one > "\u2e80" ? 11 : 6.2), 16));
  return Math.min(LEFT_MAX, Math.max(LEFT_MIN, ...widths));
}

function anchorAt(x: number, left: number): "start" | "middle" | "end" {
  if (x > WIDTH - 36) return "end";
  return x < left + 24 ? "start" : "middle";
}

function Dot({ point, x, ring }: { point: PlotPoint; x(value: number): number; ring: boolean }) {
  const [from, to] = [x(point.low), x(point.high)];
  return (
    <g class="point">
      <title>{point.figure.surface}</title>
      {to > from && <line x1={from} x2={to} y1={0} y2={0} />}
      {(to > from ? [from, to] : [from]).map((at) =>
        ring ? <circle class="ring" cx={at} cy={0} r={4} /> : <rect x={at - 3.5} y={-3.5} width={7} height={7} />,
      )}
    </g>
  );
}

interface PageLineProps {
  point: PlotPoint;
  x(value: number): number;
  top: number;
  bottom: number;
  left: number;
  label: string;
}

function PageLine({ point, x, top, bottom, left, label }: PageLineProps) {
  const [from, to] = [x(point.low), x(point.high)];
  return (
    <g class="page-line">
      <title>{point.figure.surface}</title>
      {to > from && <rect x={from} width={to - from} y={top - 4} height={bottom - top + 4} />}
      <line x1={from} x2={from} y1={top - 4} y2={bottom} />
      <line x1={to} x2={to} y1={top - 4} y2={bottom} />
      <text x={from} y={top - 8} text-anchor={anchorAt(from, left)}>
        {label}
      </text>
    </g>
  );
}
