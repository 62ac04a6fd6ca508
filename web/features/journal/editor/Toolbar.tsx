import type { Editor } from "@tiptap/core";
import Bold from "lucide-solid/icons/bold";
import Code from "lucide-solid/icons/code";
import Heading from "lucide-solid/icons/heading-2";
import Image from "lucide-solid/icons/image";
import Italic from "lucide-solid/icons/italic";
import Link from "lucide-solid/icons/link";
import List from "lucide-solid/icons/list";
import ListOrdered from "lucide-solid/icons/list-ordered";
import Mic from "lucide-solid/icons/mic";
import Quote from "lucide-solid/icons/quote";
import Radical from "lucide-solid/icons/radical";
import Redo from "lucide-solid/icons/redo-2";
import Undo from "lucide-solid/icons/undo-2";
import { type Component, createSignal, For } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Key } from "../../../i18n/en.ts";
import { useI18n } from "../../../i18n/i18n.tsx";

interface Tool {
  readonly label: Key;
  readonly icon: Component<{ class?: string }>;
  /** Whether it is on where the cursor stands; absent for what is done once. */
  readonly isOn?: (editor: Editor) => boolean;
  readonly use: (editor: Editor) => void;
}

/** What can be done to the words, one stop of Tab: arrow keys go from tool to tool. */
export function Toolbar(props: {
  readonly editor: Editor;
  /** Read so that the tools follow the cursor. */
  readonly change: number;
  readonly onFormula: () => void;
  readonly onLink: () => void;
  readonly onPicture: () => void;
  /** Absent where the browser can't record. */
  readonly onRecording: (() => void) | null;
  readonly ref: (element: HTMLDivElement) => void;
}) {
  const { t } = useI18n();
  const [current, setCurrent] = createSignal(0);
  let bar!: HTMLDivElement;
  const tools: readonly Tool[] = [
    mark("journal.tool.bold", Bold, "bold", (editor) => editor.chain().focus().toggleBold().run()),
    mark("journal.tool.italic", Italic, "italic", (editor) => editor.chain().focus().toggleItalic().run()),
    {
      label: "journal.tool.heading",
      icon: Heading,
      isOn: (editor) => editor.isActive("heading"),
      use: (editor) => void editor.chain().focus().toggleHeading({ level: 2 }).run(),
    },
    mark("journal.tool.list", List, "bulletList", (editor) =>
      editor.chain().focus().toggleBulletList().run(),
    ),
    mark("journal.tool.numbers", ListOrdered, "orderedList", (editor) =>
      editor.chain().focus().toggleOrderedList().run(),
    ),
    mark("journal.tool.quote", Quote, "blockquote", (editor) =>
      editor.chain().focus().toggleBlockquote().run(),
    ),
    mark("journal.tool.code", Code, "code", (editor) => editor.chain().focus().toggleCode().run()),
    {
      label: "journal.tool.link",
      icon: Link,
      isOn: (editor) => editor.isActive("link"),
      use: () => props.onLink(),
    },
    { label: "journal.tool.formula", icon: Radical, use: () => props.onFormula() },
    { label: "journal.tool.picture", icon: Image, use: () => props.onPicture() },
    ...(props.onRecording
      ? [{ label: "journal.tool.recording", icon: Mic, use: () => props.onRecording?.() } as const]
      : []),
    { label: "journal.tool.undo", icon: Undo, use: (editor) => void editor.chain().focus().undo().run() },
    { label: "journal.tool.redo", icon: Redo, use: (editor) => void editor.chain().focus().redo().run() },
  ];

  function goTo(index: number): void {
    const next = (index + tools.length) % tools.length;
    setCurrent(next);
    const button = bar.children[next];
    if (button instanceof HTMLElement) button.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isRight = getComputedStyle(bar).direction === "rtl";
    const forward = isRight ? "ArrowLeft" : "ArrowRight";
    const back = isRight ? "ArrowRight" : "ArrowLeft";
    const to = { [forward]: current() + 1, [back]: current() - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      goTo(to);
    } else if (event.key === "Escape") props.editor.commands.focus();
  }

  /** Asked again at every change of the text or the cursor. */
  const isOn = (tool: Tool) => (props.change >= 0 ? tool.isOn?.(props.editor) : undefined);

  return (
    <div
      ref={(element) => {
        bar = element;
        props.ref(element);
      }}
      role="toolbar"
      aria-label={t("journal.tools")}
      class="flex max-w-full gap-0.5 overflow-x-auto p-1"
      onKeyDown={onKeyDown}
    >
      <For each={tools}>
        {(tool, index) => (
          <button
            type="button"
            aria-label={t(tool.label)}
            title={t(tool.label)}
            aria-pressed={isOn(tool)}
            tabindex={index() === current() ? 0 : -1}
            // The selection in the text stays while a tool is pressed.
            onMouseDown={(event) => event.preventDefault()}
            onFocus={() => setCurrent(index())}
            onClick={() => tool.use(props.editor)}
            class="inline-grid size-9 shrink-0 place-items-center rounded-[8px] text-ink-2 transition-colors hover:bg-line hover:text-ink aria-pressed:bg-teal-wash aria-pressed:text-teal-ink pointer-coarse:size-11"
          >
            <Dynamic component={tool.icon} class="size-[18px]" aria-hidden="true" />
          </button>
        )}
      </For>
    </div>
  );
}

function mark(label: Key, icon: Tool["icon"], name: string, use: (editor: Editor) => unknown): Tool {
  return { label, icon, isOn: (editor) => editor.isActive(name), use: (editor) => void use(editor) };
}
