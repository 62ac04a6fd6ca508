import NotebookPen from "lucide-solid/icons/notebook-pen";
import { createSignal, For, Show } from "solid-js";
import type { TranscriptTurn } from "../../../server/modules/review/transcripts.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createAttempt } from "../../lib/create-attempt.ts";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { type Annotation, type AnnotationFields, deleteNote, keepNote } from "./notes-api.ts";

/** What teachers say of a turn, and the way to say something oneself. */
export function Notes(props: { readonly conversationId: string; readonly turn: TranscriptTurn }) {
  const { t } = useI18n();
  const api = useApi();
  // What is changed here stands at once; the transcript itself is read again when it is opened.
  const [notes, setNotes] = createSignal<readonly Annotation[]>(props.turn.annotations);
  const [editing, setEditing] = createSignal<Annotation | "new" | null>(null);
  const [told, setTold] = createSignal("");
  const action = createAttempt();
  let addButton: HTMLButtonElement | undefined;

  const close = (words = "") => {
    setEditing(null);
    setTold(words);
    queueMicrotask(() => addButton?.focus());
  };

  async function keep(fields: AnnotationFields) {
    const noteId = noteOf(editing())?.id;
    await action.attempt(async () => {
      const where = { conversationId: props.conversationId, turnId: props.turn.id, noteId };
      const kept = await keepNote(api, where, fields);
      setNotes((old) =>
        noteId === undefined ? [...old, kept] : old.map((one) => (one.id === noteId ? kept : one)),
      );
      close(t("notes.saved"));
    });
  }

  const remove = (note: Annotation) =>
    action.attempt(async () => {
      await deleteNote(api, note.id);
      setNotes((old) => old.filter(({ id }) => id !== note.id));
      close(t("notes.deleted"));
    });

  return (
    <div class="grid gap-2">
      <For each={notes()}>
        {(note) => (
          <Show when={noteOf(editing())?.id !== note.id}>
            <Note
              note={note}
              did={props.turn.reply.text}
              onEdit={() => setEditing(note)}
              onDelete={() => void remove(note)}
            />
          </Show>
        )}
      </For>
      <Show when={action.error()}>{(error) => <ErrorNotice error={error()} />}</Show>
      <p role="status" class="sr-only">
        {told()}
      </p>
      <Show
        when={editing()}
        keyed
        fallback={
          <Button
            kind="ghost"
            ref={(button) => {
              addButton = button;
            }}
            class="justify-self-start px-0! py-1! text-small! print:hidden"
            onClick={() => setEditing("new")}
          >
            <NotebookPen class="size-4" aria-hidden="true" /> {t("notes.add")}
          </Button>
        }
      >
        {(open) => (
          <NoteForm
            note={noteOf(open)}
            did={props.turn.reply.text}
            busy={action.busy()}
            onKeep={(fields) => void keep(fields)}
            onCancel={() => close()}
          />
        )}
      </Show>
    </div>
  );
}

const noteOf = (editing: Annotation | "new" | null) =>
  editing === "new" || editing === null ? null : editing;

function Note(props: {
  readonly note: Annotation;
  readonly did: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}) {
  const { t, moment } = useI18n();
  return (
    <section
      aria-label={t("note.of", { name: props.note.by.name })}
      class="grid gap-1.5 rounded-control border-s-4 border-s-own-ink bg-own px-3 py-2 text-small"
    >
      <p class="flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <strong class="font-semibold text-own-ink">{t(`note.kind.${props.note.kind}`)}</strong>
        <bdi>{props.note.by.name}</bdi>
        <span class="text-ink-2">{moment(props.note.updatedAt)}</span>
        <Show when={props.note.shared}>
          <Chip tone="teal">{t("notes.shared")}</Chip>
        </Show>
      </p>
      <Show when={props.note.words}>
        <p class="font-serif text-[0.95rem] whitespace-pre-line [overflow-wrap:anywhere]" dir="auto">
          <WrittenText text={props.note.words} />
        </p>
      </Show>
      <Show when={props.note.instead}>
        <dl class="grid gap-x-4 gap-y-1 border-line border-t pt-1.5 sm:grid-cols-2">
          <div>
            <dt class="text-tiny text-ink-2">{t("notes.did")}</dt>
            <dd class="[overflow-wrap:anywhere]">
              <RichText text={props.did} />
            </dd>
          </div>
          <div>
            <dt class="text-tiny text-ink-2">{t("notes.instead")}</dt>
            <dd class="font-serif text-[0.95rem] whitespace-pre-line [overflow-wrap:anywhere]" dir="auto">
              <WrittenText text={props.note.instead} />
            </dd>
          </div>
        </dl>
      </Show>
      <Show when={props.note.own}>
        <p class="flex gap-4 print:hidden">
          <button type="button" class="quiet-link pointer-coarse:min-h-11" onClick={props.onEdit}>
            {t("notes.edit")}
          </button>
          <button type="button" class="quiet-link pointer-coarse:min-h-11" onClick={props.onDelete}>
            {t("notes.delete")}
          </button>
        </p>
      </Show>
    </section>
  );
}
