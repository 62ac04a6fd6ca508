import type { Editor } from "@tiptap/core";
import { Match, Switch } from "solid-js";
import { PictureDialog } from "../media/PictureDialog.tsx";
import { RecordingDialog } from "../media/RecordingDialog.tsx";
import { FormulaDialog } from "./FormulaDialog.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import type { FormulaAt } from "./mathematics.tsx";

/** What the editor asks about: something new, or what stands there already. */
export type Asked =
  | { readonly kind: "formula"; readonly at: FormulaAt | null }
  | { readonly kind: "link"; readonly href: string }
  | { readonly kind: "picture"; readonly file: File | null }
  | { readonly kind: "recording" };

/** The dialogs of the editor, one at a time; what they give goes into the text where the cursor stands. */
export function EditorDialogs(props: {
  readonly editor: Editor | undefined;
  readonly asked: Asked | undefined;
  readonly onClose: () => void;
}) {
  /** Closes the dialog and goes on in the text. */
  const goOn = () => {
    props.onClose();
    return props.editor?.chain().focus();
  };

  function putFormula(at: FormulaAt | null, latex: string, display: boolean): void {
    const node = { type: display ? "blockMath" : "inlineMath", attrs: { latex } };
    if (at === null) goOn()?.insertContent(node).run();
    else
      goOn()
        ?.insertContentAt({ from: at.position, to: at.position + 1 }, node)
        .run();
  }

  function removeFormula(at: FormulaAt | null): void {
    const chain = goOn();
    if (at !== null) chain?.deleteRange({ from: at.position, to: at.position + 1 }).run();
  }

  function putLink(href: string): void {
    const isOnWords =
      props.editor?.state.selection.empty === false || props.editor?.isActive("link") === true;
    const link = { type: "link", attrs: { href } };
    if (isOnWords) goOn()?.extendMarkRange("link").setMark("link", { href }).run();
    else
      goOn()
        ?.insertContent({ type: "text", text: href, marks: [link] })
        .run();
  }

  function putFile(type: "image" | "audio", src: string, alt: string): void {
    goOn()
      ?.insertContent([
        { type, attrs: { src, alt } },
        { type: "text", text: " " },
      ])
      .run();
  }

  return (
    <Switch>
      <Match when={kindOf(props.asked, "formula")} keyed>
        {({ at }) => (
          <FormulaDialog
            latex={at?.latex ?? ""}
            display={at?.display ?? false}
            isThere={at !== null}
            onSave={(latex, display) => putFormula(at, latex, display)}
            onRemove={() => removeFormula(at)}
            onClose={() => props.onClose()}
          />
        )}
      </Match>
      <Match when={kindOf(props.asked, "link")} keyed>
        {({ href }) => (
          <LinkDialog
            href={href}
            onSave={putLink}
            onRemove={() => goOn()?.extendMarkRange("link").unsetMark("link").run()}
            onClose={() => props.onClose()}
          />
        )}
      </Match>
      <Match when={kindOf(props.asked, "picture")} keyed>
        {({ file }) => (
          <PictureDialog
            file={file}
            onPut={(src, alt) => putFile("image", src, alt)}
            onClose={() => props.onClose()}
          />
        )}
      </Match>
      <Match when={props.asked?.kind === "recording"}>
        <RecordingDialog onPut={(src, alt) => putFile("audio", src, alt)} onClose={() => props.onClose()} />
      </Match>
    </Switch>
  );
}

function kindOf<Kind extends Asked["kind"]>(
  asked: Asked | undefined,
  kind: Kind,
): Extract<Asked, { readonly kind: Kind }> | undefined {
  // The comparison is what makes it true; TypeScript does not narrow a generic union by itself.
  return asked?.kind === kind ? (asked as Extract<Asked, { readonly kind: Kind }>) : undefined;
}
