import { Editor } from "@tiptap/core";
import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import type * as Y from "yjs";
import { useSession } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { JournalApi } from "../journal-api.ts";
import { canRecord } from "../media/create-recording.ts";
import { createEntrySync } from "../sync/create-entry-sync.ts";
import { documentParts, type EntrySync, type SyncStatus } from "../sync/entry-sync.ts";
import { type Asked, EditorDialogs } from "./EditorDialogs.tsx";
import { entryExtensions } from "./extensions.ts";
import { openQuestions } from "./questions.ts";
import { TitleField } from "./TitleField.tsx";
import { Toolbar } from "./Toolbar.tsx";
import "./editor.css";

/** Title and text of an entry, to write in. Loaded apart: until it is there, and the entry with it, `reading` stands here. */
export default function EntryEditor(props: {
  readonly id: string;
  readonly userId: string;
  readonly journal: JournalApi;
  /** The entry was just begun: its questions get lines, and the cursor stands in the first. */
  readonly fresh: boolean;
  readonly reading: JSX.Element;
  readonly onStatus: (status: SyncStatus) => void;
  readonly onBothSides: () => void;
  /** Tells the title as it is typed, here or elsewhere. */
  readonly onTitle: (title: string) => void;
  /** Gives the page the way to send everything, and to look for what is new, now. */
  readonly onSync: (sync: Pick<EntrySync, "flush" | "nudge">) => void;
}) {
  const { sync, ready } = createEntrySync({
    id: props.id,
    userId: props.userId,
    journal: props.journal,
    session: useSession(),
    onStatus: props.onStatus,
    onBothSides: props.onBothSides,
  });
  props.onSync(sync);
  return (
    <Show when={ready()} fallback={props.reading}>
      <OpenEditor document={sync.document} fresh={props.fresh} onTitle={props.onTitle} />
    </Show>
  );
}

function OpenEditor(props: {
  readonly document: Y.Doc;
  readonly fresh: boolean;
  readonly onTitle: (title: string) => void;
}) {
  const { t } = useI18n();
  const [editor, setEditor] = createSignal<Editor>();
  const [change, setChange] = createSignal(0);
  const [asked, setAsked] = createSignal<Asked>();
  let place!: HTMLDivElement;
  let tools: HTMLDivElement | undefined;

  onMount(() => {
    const { fresh, document } = props;
    if (fresh) openQuestions(document.getXmlFragment(documentParts.body));
    const made = new Editor({
      element: place,
      injectCSS: false,
      extensions: entryExtensions({
        document,
        placeholder: () => t("journal.placeholder"),
        onFormula: (at) => setAsked({ kind: "formula", at }),
      }),
      editorProps: {
        attributes: {
          class: "entry-body",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": t("journal.text"),
        },
        handleKeyDown: (_, event) => onKey(event),
        handlePaste: (_, event) => takePicture(event.clipboardData),
        handleDrop: (_, event) => takePicture(event.dataTransfer),
      },
      onTransaction: () => setChange((count) => count + 1),
    });
    setEditor(made);
    onCleanup(() => made.destroy());
    if (fresh) focusFirstLine(made);
  });

  function onKey(event: KeyboardEvent): boolean {
    if (event.key === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      askLink();
      return true;
    }
    if (event.key !== "Escape" && !(event.key === "F10" && event.altKey)) return false;
    // The way out of the text that works wherever the cursor stands.
    const tool = tools?.querySelector('[tabindex="0"]');
    if (tool instanceof HTMLElement) tool.focus();
    return true;
  }

  /** A picture that is pasted or dropped is asked about, as a chosen one is. */
  function takePicture(data: DataTransfer | null): boolean {
    const file = [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/"));
    if (file) setAsked({ kind: "picture", file });
    return file !== undefined;
  }

  function askLink(): void {
    const href: unknown = editor()?.getAttributes("link").href;
    setAsked({ kind: "link", href: typeof href === "string" ? href : "" });
  }

  return (
    <div class="grid grid-cols-[minmax(0,1fr)] gap-3">
      <TitleField
        text={props.document.getText(documentParts.title)}
        onChange={props.onTitle}
        onEnter={() => editor()?.commands.focus("start")}
      />
      <Show when={editor()}>
        {(made) => (
          <div class="sticky top-0 z-10 -mx-1.5 border-line border-b bg-desk">
            <Toolbar
              ref={(element) => {
                tools = element;
              }}
              editor={made()}
              change={change()}
              onFormula={() => setAsked({ kind: "formula", at: null })}
              onLink={askLink}
              onPicture={() => setAsked({ kind: "picture", file: null })}
              onRecording={canRecord() ? () => setAsked({ kind: "recording" }) : null}
            />
          </div>
        )}
      </Show>
      <div ref={place} class="pt-3" />
      <EditorDialogs editor={editor()} asked={asked()} onClose={() => setAsked(undefined)} />
    </div>
  );
}

/** Puts the cursor into the first line where nothing stands yet. */
function focusFirstLine(editor: Editor): void {
  let first: number | undefined;
  editor.state.doc.descendants((node, position) => {
    if (first === undefined && node.type.name === "paragraph" && node.content.size === 0)
      first = position + 1;
    return first === undefined;
  });
  editor.commands.focus(first ?? "start");
}
