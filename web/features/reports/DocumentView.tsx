import { For, type ParentProps, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ReportDocument } from "../../../server/modules/review/reports/reports.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Sheet } from "../../ui/Sheet.tsx";

/** A letter or a report on a leaf of paper. Children stand below it. */
export function DocumentView(
  props: ParentProps<{ readonly document: ReportDocument; readonly level: 1 | 2 | 3 }>,
) {
  const { t } = useI18n();
  const heading = () => `h${props.level}`;
  const below = () => `h${props.level + 1}`;
  return (
    <Sheet class="grid grid-cols-[minmax(0,1fr)] gap-5 px-5 py-6 sm:px-8">
      <article class="grid grid-cols-[minmax(0,1fr)] gap-5" lang={props.document.language}>
        <header class="grid gap-0.5">
          <Dynamic component={heading()} class="break-words font-serif text-[1.4rem]" dir="auto">
            {props.document.title}
          </Dynamic>
          <p class="text-small text-ink-2">{props.document.subtitle}</p>
        </header>
        <For each={props.document.sections}>
          {(section) => (
            <section class="grid grid-cols-[minmax(0,1fr)] gap-1.5">
              <Dynamic component={below()} class="font-semibold text-[1rem] text-teal-ink" dir="auto">
                {section.heading}
              </Dynamic>
              <For each={section.paragraphs}>
                {(text) => (
                  <p class="max-w-[62ch] break-words font-serif text-[1.05rem] leading-relaxed" dir="auto">
                    {text}
                  </p>
                )}
              </For>
              <Show when={section.list.length > 0}>
                <ul class="grid list-disc gap-1 ps-5 font-serif">
                  <For each={section.list}>{(text) => <li dir="auto">{text}</li>}</For>
                </ul>
              </Show>
              <Show when={section.table}>
                {(table) => (
                  <section
                    class="overflow-x-auto"
                    tabindex="0"
                    aria-label={t("map.region", { label: table().caption })}
                  >
                    <table class="w-full border-collapse text-small">
                      <caption class="sr-only">{table().caption}</caption>
                      <thead>
                        <tr>
                          <For each={table().head}>
                            {(name) => (
                              <th scope="col" class="border-line-strong border-b px-2 py-1.5 text-start">
                                {name}
                              </th>
                            )}
                          </For>
                        </tr>
                      </thead>
                      <tbody>
                        <For each={table().rows}>
                          {([name, ...cells]) => (
                            <tr>
                              <th scope="row" class="border-line border-b px-2 py-1.5 text-start font-medium">
                                {name}
                              </th>
                              <For each={cells}>
                                {(text) => (
                                  <td class="whitespace-nowrap border-line border-b px-2 py-1.5">{text}</td>
                                )}
                              </For>
                            </tr>
                          )}
                        </For>
                      </tbody>
                    </table>
                  </section>
                )}
              </Show>
              <Show when={section.quote}>
                {(quote) => (
                  <blockquote
                    class="max-w-[62ch] break-words border-own-line border-s-3 ps-4 font-serif text-own-ink"
                    dir="auto"
                  >
                    {quote().text}
                  </blockquote>
                )}
              </Show>
            </section>
          )}
        </For>
        <p class="border-line border-t pt-3 text-small text-ink-2">{props.document.note}</p>
      </article>
      {props.children}
    </Sheet>
  );
}
