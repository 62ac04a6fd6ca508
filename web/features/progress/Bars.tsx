import { For, Show } from "solid-js";

interface Bar {
  readonly name: string;
  /** 0..1. */
  readonly share: number;
  readonly said: string;
  readonly interval?: { readonly low: number; readonly high: number };
}

const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

/** Bars of shares, each with its number, and a line over what it may as well be. */
export function Bars(props: { readonly label: string; readonly bars: readonly Bar[] }) {
  return (
    <div role="img" aria-label={props.label} class="grid gap-3">
      <For each={props.bars}>
        {(bar) => (
          <div class="grid gap-1">
            <span class="flex justify-between gap-3 text-small">
              <span>{bar.name}</span>
              <span class="text-ink-2 tabular-nums">{bar.said}</span>
            </span>
            <span class="relative h-3">
              <span class="absolute inset-0 overflow-hidden rounded-full bg-line">
                <span class="block h-full rounded-full bg-teal" style={{ width: percent(bar.share) }} />
              </span>
              <Show when={bar.interval}>
                {(interval) => (
                  <span
                    class="absolute inset-y-[-3px] border-ink border-x-2"
                    style={{
                      "inset-inline-start": percent(interval().low),
                      "inset-inline-end": percent(1 - interval().high),
                    }}
                  >
                    <span class="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 bg-ink" />
                  </span>
                )}
              </Show>
            </span>
          </div>
        )}
      </For>
    </div>
  );
}
