import { For, Show } from "solid-js";
import type { AssignmentProgress } from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";

/** As many are shown. */
const most = 8;

/** The questions that were missed most, with their text. */
export function Missed(props: { readonly missed: AssignmentProgress["missed"] }) {
  const { t } = useI18n();
  const shown = () =>
    [...props.missed].sort((one, other) => other.wrong - one.wrong || one.of - other.of).slice(0, most);
  return (
    <Show when={props.missed.length > 0}>
      <section aria-labelledby="missed" class="grid grid-cols-[minmax(0,1fr)] gap-2.5">
        <h2 id="missed" class="text-[1.1rem]">
          {t("assignments.missed")}
        </h2>
        <ol class="grid gap-2">
          <For each={shown()}>
            {(one) => (
              <li class="sheet grid gap-2 px-4 py-3 shadow-none sm:grid-cols-[minmax(0,1fr)_12rem] sm:items-center sm:gap-5">
                <div class="min-w-0 font-serif [overflow-wrap:anywhere]">
                  <RichText text={one.text} />
                </div>
                <div class="grid gap-1">
                  <span class="text-small text-ink-2 tabular-nums">
                    {t("assignments.wrong-of", { wrong: one.wrong, of: one.of })}
                  </span>
                  <span class="flex h-2 overflow-hidden rounded-full bg-line" aria-hidden="true">
                    <span
                      class="bg-look"
                      style={{ width: `${one.of === 0 ? 0 : (100 * one.wrong) / one.of}%` }}
                    />
                  </span>
                </div>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
