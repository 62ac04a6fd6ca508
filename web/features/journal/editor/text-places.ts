import { Extension } from "@tiptap/core";
import { ySyncPluginKey } from "@tiptap/y-tiptap";
import * as Y from "yjs";

/** Blocks that hold text themselves. */
const textBlocks: ReadonlySet<string> = new Set(["paragraph", "heading", "codeBlock"]);

/**
 * Gives every line that is begun here its place for text at once, empty as it is. Else two devices that both begin to
 * write in the same empty line would each make a place of their own; the binding puts two such places together by
 * deleting one, and what the other device types there meanwhile would be gone.
 */
export const TextPlaces = Extension.create<{ readonly document: Y.Doc | null }>({
  name: "textPlaces",
  addOptions: () => ({ document: null }),
  onBeforeCreate() {
    this.options.document?.on("afterTransaction", giveTextPlaces);
  },
  onDestroy() {
    this.options.document?.off("afterTransaction", giveTextPlaces);
  },
});

function giveTextPlaces(transaction: Y.Transaction): void {
  if (transaction.origin !== ySyncPluginKey) return;
  const lines = [...transaction.changed.keys()].flatMap(changedLines);
  if (lines.length === 0) return;
  transaction.doc.transact(() => {
    for (const line of lines) line.insert(0, [new Y.XmlText()]);
  }, ySyncPluginKey);
}

/** The empty lines in what was changed, at any depth. */
function changedLines(changed: unknown): readonly Y.XmlElement[] {
  if (!(changed instanceof Y.XmlFragment)) return [];
  const isLine = changed instanceof Y.XmlElement && textBlocks.has(changed.nodeName);
  if (isLine) return changed.length === 0 ? [changed] : [];
  return changed.toArray().flatMap(changedLines);
}
