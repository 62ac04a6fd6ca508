import { Editor } from "@tiptap/core";
import { createSignal, type JSX, onCleanup, onMount, Show } from "solid-js";
import type * as Y from "yjs";
import { useSession } from "../../../app/session.tsx";
import { useI18n } from "../../../i18n/i18n.tsx";
import type { JournalApi } from "../journal-api.ts";
import { createEntrySync } from "../sync/create-entry-sync.ts";
import { documentParts, type EntrySync, type SyncStatus } from "../sync/entry-sync.ts";
import { entryExtensions } from "./extensions.ts";
import { FormulaDialog } from "./FormulaDialog.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import type { FormulaAt } from "./mathematics.tsx";
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
  /** Gives the page the way to send everything now. */
  readonly onSync: (sync: Pick<EntrySync, "flush">) => void;
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
      <OpenEditor document={sync.document} fresh={props.fresh} />
    </Show>
  );
}

function OpenEditor(props: { readonly document: Y.Doc; readonly fresh: boolean }) {
  const { t } = useI18n();
  const [editor, setEditor] = createSignal<Editor>();
  const [change, setChange] = createSignal(0);
  const [formula, setFormula] = createSignal<FormulaAt | "new">();
  const [link, setLink] = createSignal<string>();
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
        onFormula: setFormula,
      }),
      editorProps: {
        attributes: {
          class: "entry-body",
          role: "textbox",
          "aria-multiline": "true",
          "aria-label": t("journal.text"),
        },
        handleKeyDown: (_, event) => onKey(event),
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
    // The way out for those without a pointer: Tab may mean something inside a list.
    const tool = tools?.querySelector('[tabindex="0"]');
    if (tool instanceof HTMLElement) tool.focus();
    return true;
  }

  function askLink(): void {
    const href: unknown = editor()?.getAttributes("link").href;
    setLink(typeof href === "string" ? href : "");
  }

  function putFormula(latex: string, display: boolean): void {
    const at = formula();
    const node = { type: display ? "blockMath" : "inlineMath", attrs: { latex } };
    setFormula(undefined);
    const chain = editor()?.chain().focus();
    if (at === "new" || at === undefined) chain?.insertContent(node).run();
    else chain?.insertContentAt({ from: at.position, to: at.position + 1 }, node).run();
  }

  function removeFormula(): void {
    const at = formula();
    setFormula(undefined);
    if (at !== "new" && at !== undefined)
      editor()
        ?.chain()
        .focus()
        .deleteRange({ from: at.position, to: at.position + 1 })
        .run();
  }

  function putLink(href: string): void {
    setLink(undefined);
    const chain = editor()?.chain().focus();
    const isEmpty = editor()?.state.selection.empty === true && editor()?.isActive("link") !== true;
    if (isEmpty)
      chain?.insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain?.extendMarkRange("link").setMark("link", { href }).run();
  }

  return (
    <div class="grid gap-3">
      <TitleField
        text={props.document.getText(documentParts.title)}
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
              onFormula={() => setFormula("new")}
              onLink={askLink}
            />
          </div>
        )}
      </Show>
      <div ref={place} class="pt-3" />
      <Show when={formula()} keyed>
        {(at) => (
          <FormulaDialog
            latex={at === "new" ? "" : at.latex}
            display={at !== "new" && at.display}
            isThere={at !== "new"}
            onSave={putFormula}
            onRemove={removeFormula}
            onClose={() => setFormula(undefined)}
          />
        )}
      </Show>
      <Show when={link() !== undefined}>
        <LinkDialog
          href={link() ?? ""}
          onSave={putLink}
          onRemove={() => {
            setLink(undefined);
            editor()?.chain().focus().extendMarkRange("link").unsetMark("link").run();
          }}
          onClose={() => setLink(undefined)}
        />
      </Show>
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
