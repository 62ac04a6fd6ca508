import Highlighter from "lucide-solid/icons/highlighter";
import MessageSquarePlus from "lucide-solid/icons/message-square-plus";
import X from "lucide-solid/icons/x";
import { createMemo, createUniqueId, For, Show } from "solid-js";
import {
  longestComment,
  type Passage,
  type Picture,
  type Region,
} from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import type { Criterion } from "../../../server/modules/portfolio/feedback/rubrics.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../../ui/Button.tsx";
import { fieldLook } from "../../ui/TextField.tsx";
import { type Form, samePassage } from "./feedback-form.models.ts";
import { marksOf } from "./MarkedPicture.tsx";
import { OnPicture } from "./OnPicture.tsx";
import { glance, sentencesOf, type WorkWords } from "./passages.models.ts";
import { RegionEditor } from "./RegionEditor.tsx";

/** As many as the server keeps. */
const mostComments = 40;

/** Comments, each on the whole or on a passage: marked in the work, or chosen from its sentences. */
export function CommentsField(props: {
  readonly comments: Form["comments"];
  readonly words: WorkWords;
  /** What is marked in the work just now, if it was found there. */
  readonly marked: Passage | null;
  /** The picture that parts can be marked on, where the version shows one. */
  readonly picture: Picture | undefined;
  /** Criteria of the chosen rubric, by which a comment's is named. */
  readonly criteria: readonly Pick<Criterion, "id" | "name">[];
  readonly onChange: (comments: Form["comments"]) => void;
  readonly onText: (index: number, text: string) => void;
  readonly onRegion: (index: number, region: Region) => void;
}) {
  const { t, locale } = useI18n();
  const sentences = createMemo(() => sentencesOf(props.words, locale()));
  let list: HTMLUListElement | undefined;

  const marks = createMemo(() => marksOf(props.comments));
  const mayAdd = () => props.comments.length < mostComments;

  function add(passage: Passage | null, region: Region | null = null) {
    props.onChange([...props.comments, { passage, region, text: "" }]);
    queueMicrotask(() => [...(list?.querySelectorAll("textarea") ?? [])].at(-1)?.focus());
  }
  const remove = (index: number) => props.onChange(props.comments.filter((_, at) => at !== index));
  const criterionOf = (id: string | undefined) => props.criteria.find((one) => one.id === id);
  const place = (index: number, passage: Passage | null) =>
    props.onChange(props.comments.map((one, at) => (at === index ? { ...one, passage } : one)));
  const pull = (number: number, region: Region) => {
    const index = marks().findIndex((mark) => mark?.number === number);
    if (index >= 0) props.onRegion(index, region);
  };

  return (
    <fieldset class="grid gap-2.5">
      <legend class="mb-1.5 text-small font-semibold">{t("feedback.comments")}</legend>
      <Show when={props.picture}>
        {(picture) => (
          <RegionEditor
            picture={picture()}
            marks={marks().flatMap((mark) => mark ?? [])}
            open={mayAdd()}
            onDraw={(region) => add(null, region)}
            onChange={pull}
          />
        )}
      </Show>
      <ul class="grid gap-3" ref={list}>
        <For each={props.comments}>
          {(comment, index) => (
            <li class="grid gap-2 rounded-control border border-line bg-paper p-3">
              <Show when={criterionOf(comment.criterion)}>
                {(criterion) => (
                  <p class="text-small font-semibold" dir="auto">
                    {criterion().name}
                  </p>
                )}
              </Show>
              <Show
                when={marks()[index()]}
                fallback={
                  <AboutField
                    passage={comment.passage}
                    sentences={sentences()}
                    onChange={(passage) => place(index(), passage)}
                    onRemove={() => remove(index())}
                  />
                }
              >
                {(mark) => (
                  <OnPicture
                    mark={mark()}
                    onChange={(region) => props.onRegion(index(), region)}
                    onRemove={() => remove(index())}
                  />
                )}
              </Show>
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
      <Show when={mayAdd()}>
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
