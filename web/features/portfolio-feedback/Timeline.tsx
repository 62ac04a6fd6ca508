import { A } from "@solidjs/router";
import { createMemo, For, Match, Show, Switch } from "solid-js";
import type { Feedback, History } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";

type Event =
  | { readonly kind: "version"; readonly at: number; readonly version: History["versions"][number] }
  | { readonly kind: "feedback"; readonly at: number; readonly feedback: Feedback };

/** Versions and feedback in the order of time, newest first: which version was made after whose words. */
export function Timeline(props: { readonly history: History }) {
  const { t, list, moment } = useI18n();
  const events = createMemo<readonly Event[]>(() =>
    [
      ...props.history.versions.map((version): Event => ({ kind: "version", at: version.at, version })),
      ...props.history.feedback.flatMap((feedback): Event[] =>
        feedback.releasedAt === null ? [] : [{ kind: "feedback", at: feedback.releasedAt, feedback }],
      ),
    ].toSorted((left, right) => right.at - left.at),
  );
  const nameOf = ({ givenAs, author }: Feedback) =>
    givenAs === "coach" ? t("feedback.the-coach") : author.name;
  const namesOf = (ids: readonly string[]) => {
    const given = props.history.feedback.filter(({ id }) => ids.includes(id));
    return list([...new Set(given.map(nameOf))]);
  };
  const of = <Kind extends Event["kind"]>(event: Event, kind: Kind) =>
    // The comparison is what makes it true; TypeScript does not narrow a generic union by itself.
    event.kind === kind ? (event as Extract<Event, { kind: Kind }>) : undefined;
  return (
    <Show when={events().length > 1}>
      <section class="grid gap-3" aria-labelledby="timeline-title">
        <h3 id="timeline-title" class="text-[1rem]">
          {t("feedback.timeline")}
        </h3>
        <ol class="grid gap-0">
          <For each={events()}>
            {(event) => (
              <li class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3">
                <span class="grid justify-items-center grid-rows-[auto_1fr]" aria-hidden="true">
                  <span
                    class={`mt-1.5 size-2.5 rounded-full ${event.kind === "version" ? "bg-own-ink" : "bg-teal"}`}
                  />
                  <span class="w-px bg-line-strong" />
                </span>
                <div class="grid gap-0.5 pb-4 text-small">
                  <Switch>
                    <Match when={of(event, "version")}>
                      {(one) => (
                        <>
                          <p class="font-semibold">
                            {t("feedback.version", { number: one().version.version })}
                          </p>
                          <Show when={one().version.after.length > 0}>
                            <p>{t("feedback.after", { names: namesOf(one().version.after) })}</p>
                          </Show>
                          <Show when={one().version.note}>
                            <p dir="auto">{t("versions.note", { note: one().version.note })}</p>
                          </Show>
                        </>
                      )}
                    </Match>
                    <Match when={of(event, "feedback")}>
                      {(one) => (
                        <A
                          href={`#feedback-${one().feedback.id}`}
                          class="justify-self-start text-teal-ink underline underline-offset-3"
                        >
                          {one().feedback.givenAs === "self"
                            ? t("feedback.own-on", { number: one().feedback.version })
                            : t("feedback.from-on", {
                                name: nameOf(one().feedback),
                                number: one().feedback.version,
                              })}
                        </A>
                      )}
                    </Match>
                  </Switch>
                  <time class="text-tiny text-ink-2" dateTime={new Date(event.at).toISOString()}>
                    {moment(event.at)}
                  </time>
                </div>
              </li>
            )}
          </For>
        </ol>
      </section>
    </Show>
  );
}
