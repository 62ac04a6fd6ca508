import Highlighter from "lucide-solid/icons/highlighter";
import MessageSquarePlus from "lucide-solid/icons/message-square-plus";
import X from "lucide-solid/icons/x";
import { createMemo, createUniqueId, For, Show } from "solid-js";
import { longestComment, type Passage } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { type Form, samePassage } from "./feedback-form.models.ts";
import { glance, sentencesOf, type WorkWords } from "./passages.models.ts";

/** As many as the server keeps. */
const mostComments = 40;

/** Comments, each on the whole or on a passage: marked in the work, or chosen from its sentences. */
export function CommentsField(props: {
  readonly comments: Form["comments"];
  readonly words: WorkWords;
  /** What is marked in the work just now, if it was found there. */
  readonly marked: Passage | null;
  readonly onChange: (comments: Form["comments"]) => void;
  readonly onText: (index: number, text: string) => void;
}) {
  const { t, locale } = useI18n();
  const sentences = createMemo(() => sentencesOf(props.words, locale()));
  let list: HTMLUListElement | undefined;

  function add(passage: Passage | null) {
    props.onChange([...props.comments, { passage, text: "" }]);
    queueMicrotask(() => [...(list?.querySelectorAll("textarea") ?? [])].at(-1)?.focus());
  }
  const place = (index: number, passage: Passage | null) =>
    props.onChange(props.comments.map((one, at) => (at === index ? { text: one.text, passage } : one)));

  return (
    <fieldset class="grid gap-2.5">
      <legend class="mb-1.5 text-small font-semibold">{t("feedback.comments")}</legend>
      <ul class="grid gap-3" ref={list}>
        <For each={props.comments}>
          {(comment, index) => (
            <li class="grid gap-2 rounded-control border border-line bg-paper p-3">
              <AboutField
                passage={comment.passage}
                sentences={sentences()}
                onChange={(passage) => place(index(), passage)}
                onRemove={() => props.onChange(props.comments.filter((_, at) => at !== index()))}
              />
              <Show when={comment.passage}>
                {(passage) => (
                  <q class="font-serif text-[0.95rem] text-ink-2 [overflow-wrap:anywhere]" dir="auto">
                    {glance(passage().quote)}
                  </q>
                )}
              </Show>
              <textarea
                aria-label={t("feedback.comment")}
                dir="auto"
                rows={3}
                maxlength={longestComment}
                class={`${fieldLook} resize-y`}
                value={comment.text}
                onInput={(event) => props.onText(index(), event.currentTarget.value)}
              />
            </li>
          )}
        </For>
      </ul>
      <Show when={props.comments.length < mostComments}>
        <div class="flex flex-wrap gap-2">
          <Show when={props.marked}>
            {(passage) => (
              <Button class="max-w-full whitespace-normal! text-start" onClick={() => add(passage())}>
                <Highlighter class="size-4 shrink-0" aria-hidden="true" />
                {t("feedback.comment-marked", { quote: glance(passage().quote, 40) })}
              </Button>
            )}
          </Show>
          <Button onClick={() => add(null)}>
            <MessageSquarePlus class="size-4" aria-hidden="true" />
            {t("feedback.add-comment")}
          </Button>
        </div>
        <p class="text-tiny text-ink-2">{t("feedback.mark-hint")}</p>
      </Show>
    </fieldset>
  );
}

/** What a comment is about. */
function AboutField(props: {
  readonly passage: Passage | null;
  readonly sentences: readonly Passage[];
  readonly onChange: (passage: Passage | null) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useI18n();
  const id = createUniqueId();
  const options = () => {
    const { passage } = props;
    const isSentence = passage === null || props.sentences.some((one) => samePassage(one, passage));
    return isSentence ? props.sentences : [passage, ...props.sentences];
  };
  return (
    <div class="flex items-center gap-2">
      <label for={id} class="text-small text-ink-2">
        {t("feedback.about")}
      </label>
      <select
        id={id}
        class={`${fieldLook} min-w-0 flex-1 py-1 text-small`}
        onChange={(event) => props.onChange(options()[event.currentTarget.selectedIndex - 1] ?? null)}
      >
        <option value="" selected={props.passage === null}>
          {t("feedback.whole")}
        </option>
        <For each={options()}>
          {(one) => (
            <option value={`${one.field}-${one.start}`} selected={samePassage(one, props.passage)}>
              {glance(one.quote, 70)}
            </option>
          )}
        </For>
      </select>
      <IconButton label={t("feedback.remove-comment")} onClick={props.onRemove}>
        <X class="size-4" aria-hidden="true" />
      </IconButton>
    </div>
  );
}
