import { createMemo, For, type ParentProps, Show } from "solid-js";
import type { Feedback, Picture } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { CommentView } from "./CommentView.tsx";
import { MarkedPicture, marksOf } from "./MarkedPicture.tsx";

/** Feedback as it is read: who, on which version, the levels in words, and the comments with the words they speak of. */
export function FeedbackView(
  props: ParentProps<{
    readonly feedback: Feedback;
    readonly own?: boolean;
    /** Of the versions, as far as the reader may see them. */
    readonly pictures: readonly Picture[];
  }>,
) {
  const { t, moment } = useI18n();
  const marks = createMemo(() => marksOf(props.feedback.comments));
  const shown = () => marks().flatMap((mark) => mark ?? []);
  const picture = () => props.pictures.find(({ version }) => version === props.feedback.version);
  const isCoach = () => props.feedback.givenAs === "coach";
  const byModel = () => props.feedback.comments.some(({ by }) => by === "model");
  const levels = () =>
    (props.feedback.rubric?.criteria ?? []).flatMap(({ id, name, levels: known }) => {
      const chosen = props.feedback.levels.find(({ criterion }) => criterion === id);
      const level = known.find((one) => one.id === chosen?.level);
      return level ? [{ name, level }] : [];
    });
  const look = () => (props.feedback.givenAs === "self" ? "border-own-line bg-own" : "border-line bg-paper");
  return (
    <article
      class={`grid content-start gap-3 rounded-sheet border px-5 py-4 ${look()}`}
      id={`feedback-${props.feedback.id}`}
    >
      <header class="flex flex-wrap items-center gap-x-2 gap-y-1 text-small">
        <strong class="font-semibold" dir="auto">
          {isCoach() ? t("feedback.coach") : props.own ? t("feedback.you") : props.feedback.author.name}
        </strong>
        <span class="text-ink-2">
          {t("feedback.on-version", { number: props.feedback.version })} ·{" "}
          {moment(props.feedback.releasedAt ?? props.feedback.updatedAt)}
        </span>
        <Show when={props.feedback.status !== "released"}>
          <Chip tone="look">
            {t(`feedback.status.${props.feedback.givenAs === "self" ? "own-draft" : props.feedback.status}`)}
          </Chip>
        </Show>
        <Show when={props.feedback.withCoach && !isCoach()}>
          <Chip>{t("feedback.with-coach")}</Chip>
        </Show>
      </header>
      <Show when={levels().length > 0}>
        <div class="grid gap-2">
          <p class="text-tiny text-ink-2">{props.feedback.rubric?.name}</p>
          <dl class="grid gap-2">
            <For each={levels()}>
              {({ name, level }) => (
                <div class="text-small">
                  <dt class="font-semibold" dir="auto">
                    {name}: {level.name}
                    <Show when={level.points !== null}>
                      {" "}
                      · {t("feedback.points", { points: level.points ?? 0 })}
                    </Show>
                  </dt>
                  <dd class="text-ink-2" dir="auto">
                    {level.description}
                  </dd>
                </div>
              )}
            </For>
          </dl>
        </div>
      </Show>
      <Show when={shown().length > 0 ? picture() : undefined}>
        {(one) => <MarkedPicture picture={one()} marks={shown()} />}
      </Show>
      <Show when={props.feedback.comments.length > 0}>
        <ul class="grid gap-3" aria-label={t("feedback.comments")}>
          <For each={props.feedback.comments}>
            {(comment, index) => (
              <li>
                <CommentView
                  comment={comment}
                  mark={marks()[index()]}
                  criterion={props.feedback.rubric?.criteria.find(({ id }) => id === comment.criterion)?.name}
                />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.feedback.strengths.length > 0}>
        <ul class="flex flex-wrap gap-1.5" aria-label={t("feedback.strengths")}>
          <For each={props.feedback.strengths}>
            {(one) => (
              <li class="max-w-full">
                <Chip tone="teal">
                  {one.name}: {t(`strength.${one.strength}`)}
                </Chip>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={isCoach()}>
        <p class="text-tiny text-ink-2">{t(byModel() ? "feedback.by.model" : "feedback.by.coach")}</p>
      </Show>
      {props.children}
    </article>
  );
}
