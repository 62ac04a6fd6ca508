import { For, Show } from "solid-js";
import type { PageLineView } from "../../server/modules/tutoring/page.schemas.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { LineText } from "./LineText.tsx";
import { VerdictMark } from "./VerdictMark.tsx";

/** What was found in the lines of one message: the sign, the words, and the line they are about. */
export function CheckedLines(props: { readonly lines: readonly PageLineView[] }) {
  const { t } = useI18n();
  return (
    <ul class="grid gap-1">
      <For each={props.lines}>
        {(line, index) => (
          <li class="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
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
