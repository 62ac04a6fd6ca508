import Printer from "lucide-solid/icons/printer";
import { For, Show } from "solid-js";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { Button } from "../../ui/Button.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText } from "../../ui/rich-text/RichText.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { insightsApi, type Place } from "./insights-api.ts";
import { printAlone } from "./print-alone.ts";

/** Tomorrow on one leaf of paper: a warm-up, groups, two students to talk to. Every sentence was checked against the record. */
export function PlanSection(props: { readonly place: Place }) {
  const { t, locale } = useI18n();
  const api = insightsApi(useApi(), locale);
  const plan = createLoad(
    () => ({ ...props.place, locale: locale() }),
    (place, signal) => api.plan(place, signal),
    { keepOld: true },
  );
  let leaf: HTMLElement | undefined;
  return (
    <section aria-labelledby="plan-title" class="grid gap-3">
      <div class="flex flex-wrap items-end gap-3">
        <div class="grid min-w-[20ch] flex-1 gap-1">
          <h2 id="plan-title" class="text-[1.2rem]">
            {t("insights.plan")}
          </h2>
          <p class="max-w-[62ch] text-small text-ink-2">{t("insights.plan-lead")}</p>
        </div>
        <Button
          kind="tool"
          aria-disabled={plan.data() === undefined}
          onClick={() => leaf && printAlone(leaf, t("insights.plan"))}
        >
          <Printer class="size-4" aria-hidden="true" />
          {t("insights.print")}
        </Button>
      </div>
      <Show when={plan.error()}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void plan.reload()} />}
      </Show>
      <Show when={plan.data()} fallback={<Show when={!plan.error()}>{<Skeleton rows={4} />}</Show>}>
        {(one) => (
          <article ref={leaf} class="sheet grid gap-5 px-5 py-5 font-serif text-read">
            <Show when={one().warmUp.length > 0}>
              <section class="grid gap-1">
                <h3 class="font-sans text-[1rem]">{t("insights.warm-up")}</h3>
                <For each={one().warmUp}>{({ text }) => <RichText text={text} />}</For>
              </section>
            </Show>
            <Show when={one().groups.length > 0}>
              <section class="grid gap-2">
                <h3 class="font-sans text-[1rem]">{t("insights.groups")}</h3>
                <ol class="grid gap-3 page:grid-cols-3">
                  <For each={one().groups}>
                    {(group) => (
                      <li class="grid min-w-0 content-start gap-1 border-line border-s-2 ps-3">
                        <For each={group.sentences}>{({ text }) => <RichText text={text} />}</For>
                      </li>
                    )}
                  </For>
                </ol>
              </section>
            </Show>
            <Show when={one().talks.length > 0}>
              <section class="grid gap-2">
                <h3 class="font-sans text-[1rem]">{t("insights.talks")}</h3>
                <ul class="grid gap-3">
                  <For each={one().talks}>
                    {(talk) => (
                      <li class="grid gap-0.5">
                        <For each={talk.sentences}>
                          {({ text, kind }) => (
                            <p
                              dir="auto"
                              class={
                                kind === "talk" ? "font-semibold" : kind === "against" ? "text-ink-2" : ""
                              }
                            >
                              {kind === "against" ? `${t("insights.but")} ${text}` : text}
                            </p>
                          )}
                        </For>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
            <For each={one().rest}>{({ text }) => <p>{text}</p>}</For>
          </article>
        )}
      </Show>
    </section>
  );
}
