import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type {
  Insights,
  SeenMisconceptionView,
} from "../../../server/modules/review/insights/insights.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { WrittenText } from "../../ui/rich-text/RichText.tsx";

/** Mistakes of a class, those that most have now first, with words from real work. */
export function Misconceptions(props: { readonly insights: Insights }) {
  const { t } = useI18n();
  return (
    <section aria-labelledby="misconceptions-title" class="grid gap-3">
      <div class="grid gap-1">
        <h2 id="misconceptions-title" class="text-[1.2rem]">
          {t("insights.misconceptions")}
        </h2>
        <p class="max-w-[62ch] text-small text-ink-2">
          {props.insights.class.read ? t("insights.misconceptions-lead") : t("insights.no-words")}
        </p>
      </div>
      <Show when={props.insights.misconceptions.length === 0}>
        <p class="sheet px-5 py-4 text-ink-2">{t("insights.misconceptions-none")}</p>
      </Show>
      <ul class="grid gap-2.5 page:grid-cols-2">
        <For each={props.insights.misconceptions}>
          {(one) => <Seen seen={one} classId={props.insights.class.id} />}
        </For>
      </ul>
    </section>
  );
}

function Seen(props: { readonly seen: SeenMisconceptionView; readonly classId: string }) {
  const { t, count, list, moment } = useI18n();
  return (
    <li class="sheet grid content-start gap-2 px-4 py-3.5">
      <div class="flex flex-wrap items-start gap-2">
        <h3 class="min-w-[20ch] flex-1 font-normal font-serif text-[1.05rem]" dir="auto">
          {props.seen.words}
        </h3>
        <Chip tone={props.seen.now > 0 ? "look" : "plain"}>{count("insights.have-it", props.seen.now)}</Chip>
      </div>
      <p class="text-small text-ink-2">
        {[
          ...(props.seen.skill ? [props.seen.skill.name] : []),
          count("insights.seen-in", props.seen.seenIn),
          count("insights.times", props.seen.times),
        ].join(" · ")}
      </p>
      <Show when={props.seen.students.length > 0}>
        <p class="text-small" dir="auto">
          {list(props.seen.students.map(({ name }) => name))}
        </p>
      </Show>
      <ul class="grid gap-1.5">
        <For each={props.seen.examples}>
          {(example) => (
            <li class="grid gap-0.5">
              <div class="max-w-full justify-self-start overflow-x-auto rounded-control border border-own-line bg-own px-3 py-1.5">
                <WrittenText text={example.line} />
              </div>
              <p class="text-small text-ink-2">
                <span dir="auto">{example.student.name}</span>, {moment(example.at)}
                <Show when={example.conversationId}>
                  {(id) => (
                    <>
                      {" · "}
                      <A
                        class="quiet-link pointer-coarse:py-2.5"
                        href={`/transcripts/${encodeURIComponent(id())}?class=${encodeURIComponent(props.classId)}`}
                      >
                        {t("insights.open-transcript")}
                      </A>
                    </>
                  )}
                </Show>
              </p>
            </li>
          )}
        </For>
      </ul>
    </li>
  );
}
