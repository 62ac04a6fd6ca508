import { Show } from "solid-js";
import type { Comment } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { type Mark, NumberBadge } from "./MarkedPicture.tsx";
import { glance } from "./passages.models.ts";
import { whereIs } from "./region-words.ts";

/** A comment as it is read: which criterion it is about, the words or the part of the picture, and what is said. */
export function CommentView(props: {
  readonly comment: Comment;
  readonly mark?: Mark | null | undefined;
  /** Name of the criterion, where it is about one. */
  readonly criterion?: string | undefined;
}) {
  const i18n = useI18n();
  return (
    <div class="grid gap-1">
      <Show when={props.criterion}>
        {(name) => (
          <p class="text-small font-semibold" dir="auto">
            {name()}
          </p>
        )}
      </Show>
      <Show when={props.comment.passage}>
        {(passage) => (
          <q
            class="border-s-2 border-line-strong ps-3 font-serif text-[0.95rem] text-ink-2 [overflow-wrap:anywhere]"
            dir="auto"
          >
            {glance(passage().quote, 400)}
          </q>
        )}
      </Show>
      <Show when={props.mark}>
        {(mark) => (
          <p class="flex items-center gap-2 text-small text-ink-2">
            <NumberBadge number={mark().number} />
            {whereIs(mark().region, i18n)}
          </p>
        )}
      </Show>
      <p class="whitespace-pre-wrap [overflow-wrap:anywhere]" dir="auto">
        {props.comment.text}
      </p>
    </div>
  );
}
