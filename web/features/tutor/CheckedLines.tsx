import { For, Show } from "solid-js";
import type { DataParts } from "../../../server/modules/tutoring/stream.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Mathematics } from "../../ui/rich-text/Mathematics.tsx";
import { VerdictMark } from "../../ui/VerdictMark.tsx";

type Line = DataParts["lines"]["lines"][number];

/** What was found in the lines of one message: the sign, the words, and the line they are about. */
export function CheckedLines(props: { readonly lines: readonly Line[] }) {
  const { t } = useI18n();
  return (
    <ul class="grid gap-1">
      <For each={props.lines}>
        {(line, index) => (
          <li class="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
            <Show when={props.lines.length > 1}>
              <span class="text-tiny text-ink-3">{t("verdict.line", { number: index() + 1 })}</span>
            </Show>
            <span class="text-[0.98rem]">
              <LineText line={line} />
            </span>
            <VerdictMark verdict={line.verdict} />
          </li>
        )}
      </For>
    </ul>
  );
}

/** A line of work as mathematics where it could be read, else as it was written. */
export function LineText(props: { readonly line: { readonly text: string; readonly latex: string } }) {
  return (
    <Show when={props.line.latex} fallback={<span dir="auto">{props.line.text}</span>}>
      <Mathematics source={props.line.latex} />
    </Show>
  );
}
