import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { Brought } from "../../../server/modules/portfolio/taking/portfolio.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { dayOf } from "./day.models.ts";

type Feedback = Brought["feedback"][number];

/** What somebody said about one's work in another place: to read, not to count. */
export function BroughtFeedback(props: { readonly feedback: Feedback }) {
  const { t, locale } = useI18n();
  const day = (at: number) => dayOf(at, locale());
  const levels = () =>
    (props.feedback.rubric?.criteria ?? []).flatMap(({ id, name, levels: known }) => {
      const chosen = props.feedback.levels.find(({ criterion }) => criterion === id);
      const level = known.find((one) => one.id === chosen?.level);
      return level ? [{ name, level }] : [];
    });
  return (
    <article class="grid gap-3 rounded-sheet border border-line bg-paper px-5 py-4">
      <header class="grid gap-1">
        <p class="flex flex-wrap items-center gap-x-2 gap-y-1 text-small">
          <strong class="font-semibold" dir="auto">
            {t(`taking.given.${props.feedback.givenAs}`, { name: props.feedback.name })}
          </strong>
          <Chip>{t("taking.brought-chip")}</Chip>
        </p>
        <p class="text-ink-2 text-small">
          <A
            href={`/portfolio/${encodeURIComponent(props.feedback.artifactId)}`}
            dir="auto"
            class="text-teal-ink underline underline-offset-3"
          >
            {props.feedback.artifactTitle.trim() || t("taking.untitled")}
          </A>{" "}
          {t("taking.brought-version", {
            number: props.feedback.version,
            day: day(props.feedback.releasedAt ?? props.feedback.createdAt),
          })}
        </p>
      </header>
      <Show when={levels().length > 0}>
        <dl class="grid gap-2 text-small">
          <For each={levels()}>
            {({ name, level }) => (
              <div>
                <dt class="font-semibold" dir="auto">
                  {name}: {level.name}
                </dt>
                <dd class="text-ink-2" dir="auto">
                  {level.description}
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <For each={props.feedback.comments}>{(comment) => <CommentWords comment={comment} />}</For>
      <Show when={props.feedback.strengths.length > 0}>
        <p class="text-ink-2 text-small">
          {t("taking.brought-strengths", {
            skills: props.feedback.strengths
              .map((one) => `${one.name}: ${t(`taking.strength.${one.strength}`)}`)
              .join("; "),
          })}
        </p>
      </Show>
    </article>
  );
}

function CommentWords(props: { readonly comment: Feedback["comments"][number] }) {
  const { t } = useI18n();
  return (
    <div class="grid gap-1">
      <Show when={props.comment.passage}>
        {(passage) => (
          <q
            class="border-line-strong border-s-2 ps-3 font-serif text-[0.95rem] text-ink-2 [overflow-wrap:anywhere]"
            dir="auto"
          >
            {passage().quote}
          </q>
        )}
      </Show>
      <Show when={props.comment.region}>
        <p class="text-ink-2 text-small">{t("taking.brought-region")}</p>
      </Show>
      <p class="whitespace-pre-wrap [overflow-wrap:anywhere]" dir="auto">
        {props.comment.text}
      </p>
    </div>
  );
}
