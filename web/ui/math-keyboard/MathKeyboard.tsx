import X from "lucide-solid/icons/x";
import { MathfieldElement } from "mathlive";
import "mathlive/fonts.css";
import { onCleanup, onMount } from "solid-js";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button, IconButton } from "../Button.tsx";
import { layouts } from "./layouts.constants.ts";
import "./math-keyboard.css";

export interface MathKeyboardProps {
  /** Takes what was written, LaTeX without delimiters. */
  readonly onInsert: (latex: string) => void;
  readonly onClose: () => void;
}

// The fonts come with the style sheet above, from this server; sounds are not wanted.
MathfieldElement.fontsDirectory = null;
MathfieldElement.soundsDirectory = null;

/** A field for mathematics with keys for what a keyboard lacks. Enter takes it over, Escape closes. Loaded when first opened. */
export default function MathKeyboard(props: MathKeyboardProps) {
  const { t, locale } = useI18n();
  let place!: HTMLDivElement;
  let keys!: HTMLDivElement;
  const field = new MathfieldElement();

  function insert() {
    const latex = field.getValue("latex").trim();
    if (latex === "") return field.focus();
    props.onInsert(latex);
    field.setValue("");
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") insert();
    else props.onClose();
  }

  onMount(() => {
    MathfieldElement.locale = locale();
    const keyboard = window.mathVirtualKeyboard;
    keyboard.container = keys;
    keyboard.layouts = layouts;
    keyboard.editToolbar = "none";
    field.setAttribute("aria-label", t("keyboard.field"));
    field.addEventListener("keydown", onKeyDown, { capture: true });
    place.append(field); // its options can be set once it stands on the page
    field.mathVirtualKeyboardPolicy = "manual";
    field.menuItems = [];
    field.smartFence = true;
    field.focus();
    keyboard.show();
    const takeRoom = () => keys.style.setProperty("block-size", `${keyboard.boundingRect.height}px`);
    keyboard.addEventListener("geometrychange", takeRoom);
    takeRoom();
    onCleanup(() => {
      keyboard.removeEventListener("geometrychange", takeRoom);
      keyboard.hide();
      keyboard.container = document.body;
    });
  });

  return (
    <section aria-label={t("keyboard.title")} class="mb-3 border-b border-line pb-3">
      <div class="flex items-center gap-2">
        <div ref={place} class="math-field min-w-0 flex-1" />
        <Button kind="primary" onClick={insert}>
          {t("keyboard.insert")}
        </Button>
        <IconButton label={t("keyboard.close")} onClick={props.onClose}>
          <X class="size-5" aria-hidden="true" />
        </IconButton>
      </div>
      <div ref={keys} class="math-keys relative mt-2" />
    </section>
  );
}
