import { createMemo, For, Show } from "solid-js";
import { frame, type Measured, pathThrough, pointsIn } from "./charts.models.ts";

/** Points up to which each is drawn on its own. */
const mostDots = 24;

/** A line of shares in 0..1 over time. Drawn over `span`, so that several charts can be read side by side. */
export function LineChart(props: {
  readonly points: readonly Measured[];
  readonly span: readonly [number, number];
  /** What it shows, in one sentence. */
  readonly label: string;
}) {
  const points = createMemo(() => pointsIn(props.points, props.span));
  const last = () => points().at(-1);
  const height = (share: number) => frame.height - frame.margin - share * (frame.height - 2 * frame.margin);
  return (
    <svg
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      class="h-auto w-full text-teal rtl:-scale-x-100"
    >
      <For each={[0, 0.5, 1]}>
        {(share) => (
          <line
            x1="0"
            x2={frame.width}
            y1={height(share)}
            y2={height(share)}
            class="stroke-line"
            stroke-width="1"
            stroke-dasharray={share === 0 ? undefined : "3 4"}
          />
        )}
      </For>
      <path
        d={pathThrough(points())}
        fill="none"
        stroke="currentColor"
        stroke-width="2.25"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <Show when={points().length <= mostDots}>
        <For each={points()}>
          {({ x, y }) => (
            <circle cx={x} cy={y} r="2.75" class="fill-paper" stroke="currentColor" stroke-width="1.5" />
          )}
        </For>
      </Show>
      <Show when={last()}>
        {(point) => <circle cx={point().x} cy={point().y} r="4.5" fill="currentColor" />}
      </Show>
    </svg>
  );
}
