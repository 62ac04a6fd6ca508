import { createSignal, onCleanup } from "solid-js";
import { createStore, produce, reconcile, unwrap } from "solid-js/store";
import type { PackDraft } from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";
import {
  type DraftContent,
  type DraftItem,
  draftContentSchema,
} from "../../../server/modules/curriculum/authoring/content.schemas.ts";
import { toApiError } from "../../lib/api-error.ts";
import { drafts } from "../../lib/drafts.ts";
import type { AuthoringApi } from "./authoring-api.ts";

/** Rest after the last key before it is kept, milliseconds. */
const rest = 700;

export type Keeping = "kept" | "waiting" | "keeping" | "failed" | "elsewhere";

/**
 * A pack as its author writes it: kept by itself a moment after the last key, and on this device until the server has it.
 * What was changed on another device is never overwritten unasked.
 */
export function createPackDraft(api: AuthoringApi, userId: string, opened: PackDraft) {
  const name = `pack-${opened.id}`;
  const [pack, setPack] = createSignal(opened);
  const left = readLeft(userId, name, opened.revision);
  const [content, setContent] = createStore<DraftContent>(structuredClone(left ?? opened.content));
  const [keeping, setKeeping] = createSignal<Keeping>(left ? "waiting" : "kept");
  let revision = opened.revision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const plain = () => structuredClone(unwrap(content));

  function changed() {
    drafts.write(userId, name, JSON.stringify({ revision, content: plain() }));
    if (keeping() === "elsewhere") return;
    setKeeping("waiting");
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), rest);
  }

  async function send(): Promise<void> {
    const sent = plain();
    setKeeping("keeping");
    try {
      const written = await api.write(opened.id, revision, sent);
      ({ revision } = written);
      setPack(written);
      const same = JSON.stringify(sent) === JSON.stringify(plain());
      if (same) drafts.write(userId, name, "");
      setKeeping(same ? "kept" : "waiting");
    } catch (thrown) {
      setKeeping(toApiError(thrown).code === "pack.changed-elsewhere" ? "elsewhere" : "failed");
    }
  }

  /** Keeps what is written now. @returns whether the server has it all */
  async function keep(): Promise<boolean> {
    clearTimeout(timer);
    await running;
    if (keeping() === "waiting" || keeping() === "failed") {
      running = send().finally(() => {
        running = null;
      });
      await running;
      if (keeping() === "waiting") return keep();
    }
    return keeping() === "kept";
  }

  if (left) void keep();
  onCleanup(() => void keep());

  return {
    pack,
    content,
    keeping,
    keep,
    revision: () => revision,
    /** The pack as the server gave it back, where its content is what stands here. */
    replace(next: PackDraft) {
      ({ revision } = next);
      setPack(next);
    },
    change(fields: Partial<DraftContent>) {
      setContent(fields);
      changed();
    },
    edit(act: (content: DraftContent) => void) {
      setContent(produce(act));
      changed();
    },
    /** Changes one item; `Kind` is what it is. */
    editItem<Kind extends DraftItem["kind"]>(
      id: string,
      kind: Kind,
      act: (item: Extract<DraftItem, { kind: Kind }>) => void,
    ) {
      setContent(
        "items",
        (item) => item.id === id && item.kind === kind,
        // The filter before found items of this kind alone.
        produce((item) => act(item as Extract<DraftItem, { kind: Kind }>)),
      );
      changed();
    },
    /** After a change elsewhere: what stands here goes on top of it. */
    async keepMine() {
      ({ revision } = (await api.open(opened.id)).pack);
      setKeeping("waiting");
      await keep();
    },
    async takeTheirs() {
      const { pack: theirs } = await api.open(opened.id);
      drafts.write(userId, name, "");
      ({ revision } = theirs);
      setPack(theirs);
      setContent(reconcile(structuredClone(theirs.content)));
      setKeeping("kept");
    },
  };
}

export type PackWriting = ReturnType<typeof createPackDraft>;

/** What was written here before on this revision and the server has not got yet, or null. */
function readLeft(userId: string, name: string, revision: number): DraftContent | null {
  try {
    const left = JSON.parse(drafts.read(userId, name));
    return left.revision === revision ? draftContentSchema.parse(left.content) : null;
  } catch {
    return null; // Nothing there, or of an older shape.
  }
}
