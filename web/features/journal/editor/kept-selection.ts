import { Extension } from "@tiptap/core";
import { type EditorState, Plugin } from "@tiptap/pm/state";
import { type ProsemirrorBinding, ySyncPluginKey } from "@tiptap/y-tiptap";
import type * as Y from "yjs";

/**
 * Keeps the binding from looking for a selection beyond the end of the page. What was selected before a change is remembered with its
 * places in the page of then; where the page has become shorter since, the binding (3.0.9) throws while it takes a change from
 * elsewhere, the page goes on showing what it showed, and the next key would take the other's words away again. So
 * those places end where the page ends.
 */
export const KeptSelection = Extension.create<{ readonly document: Y.Doc | null }>({
  name: "keptSelection",
  addOptions: () => ({ document: null }),
  addProseMirrorPlugins() {
    const { document } = this.options;
    return [new Plugin({ view: (view) => ({ destroy: watch(document, () => stayInside(view.state)) }) })];
  },
});

function watch(document: Y.Doc | null, act: () => void): () => void {
  document?.on("beforeObserverCalls", act);
  return () => document?.off("beforeObserverCalls", act);
}

function stayInside(state: EditorState): void {
  const { binding }: { binding?: ProsemirrorBinding } = ySyncPluginKey.getState(state) ?? {};
  const kept = binding?.beforeTransactionSelection;
  if (!kept) return;
  const { size } = state.doc.content;
  kept.absAnchor = Math.min(kept.absAnchor, size);
  kept.absHead = Math.min(kept.absHead, size);
}
