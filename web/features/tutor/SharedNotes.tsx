import { createContext, For, type ParentProps, Show, useContext } from "solid-js";
import {
  type SharedAnnotation,
  sharedAnnotationsSchema,
} from "../../../server/modules/review/annotations/annotations.schemas.ts";
import { useApi } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { createLoad } from "../../lib/create-load.ts";
import { WrittenText } from "../../ui/rich-text/RichText.tsx";

const NotesContext = createContext<() => readonly SharedAnnotation[]>(() => []);

/** Reads what teachers share about the replies of a conversation. Without it the conversation goes on as well. */
export function SharedNotesProvider(props: ParentProps<{ readonly conversationId: string }>) {
  const api = useApi();
  const notes = createLoad(
    () => props.conversationId,
    (id, signal) =>
      api.get(sharedAnnotationsSchema, `/api/conversations/${encodeURIComponent(id)}/annotations`, signal),
  );
  return (
    <NotesContext.Provider value={() => notes.data()?.annotations ?? []}>
      {props.children}
    </NotesContext.Provider>
  );
}

/** What teachers say of one reply, and who. */
export function SharedNotes(props: { readonly messageId: string }) {
  const { t } = useI18n();
  const all = useContext(NotesContext);
  const own = () => all().filter(({ messageId }) => messageId === props.messageId);
  return (
    <Show when={own().length > 0}>
      <div class="grid gap-2 desk:ps-[92px]">
        <For each={own()}>
          {(note) => (
            <section
              aria-label={t("note.of", { name: note.by.name })}
              class="grid gap-1 rounded-control border-s-4 border-s-own-ink bg-own px-3 py-2 text-small"
            >
              <p class="flex flex-wrap gap-x-2">
                <strong class="font-semibold text-own-ink">{t(`note.kind.${note.kind}`)}</strong>
                <bdi>{note.by.name}</bdi>
              </p>
              <Show when={note.words}>
                <p class="font-serif text-[0.95rem] [overflow-wrap:anywhere]">
                  <WrittenText text={note.words} />
                </p>
              </Show>
            </section>
          )}
        </For>
      </div>
    </Show>
  );
}
