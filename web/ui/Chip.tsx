import type { ParentProps } from "solid-js";

export type Tone = "plain" | "teal" | "good" | "look" | "alarm";

const tones: Readonly<Record<Tone, string>> = {
  plain: "border-line bg-paper text-ink-2",
  teal: "border-transparent bg-teal-wash text-teal-ink",
  good: "border-transparent bg-good-wash text-good",
  look: "border-transparent bg-look-wash text-look",
  alarm: "border-transparent bg-alarm-wash text-alarm",
};

/** The edge at the start of a sheet that is seen by its tone. */
export const edges: Readonly<Record<Tone, string>> = {
  plain: "border-s-line-strong",
  teal: "border-s-teal",
  good: "border-s-good",
  look: "border-s-look",
  alarm: "border-s-alarm",
};

/** A small fact beside a title. */
export function Chip(
  props: ParentProps<{
    readonly tone?: Tone;
    readonly dot?: boolean;
    readonly title?: string;
    readonly class?: string;
  }>,
) {
  return (
    <span
      class={`inline-flex max-w-full items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-[0.8rem] leading-5 ${tones[props.tone ?? "plain"]} ${props.class ?? ""}`}
      title={props.title}
    >
      {props.dot && <span class="size-[7px] shrink-0 rounded-full bg-current" aria-hidden="true" />}
      {props.children}
    </span>
  );
}
