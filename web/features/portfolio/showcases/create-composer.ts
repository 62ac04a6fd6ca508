import { createSignal, onCleanup } from "solid-js";
import { createStore, reconcile } from "solid-js/store";
import { z } from "zod";
import type { ShowcaseView } from "../../../../server/modules/portfolio/showcases/showcases.schemas.ts";
import { ApiError, toApiError } from "../../../lib/api-error.ts";
import { drafts } from "../../../lib/drafts.ts";
import {
  type Block,
  type Composition,
  compositionOf,
  compositionSchema,
  type History,
  moved,
  noHistory,
  remembered,
} from "./composing.models.ts";
import type { ShowcasesApi } from "./showcases-api.ts";

/** Rest after the last change before it is saved, milliseconds. */
const saveAfter = 600;
/** Rest before saving is tried again where nothing answered, milliseconds. */
const retryAfter = 4_000;

/** What waits on this device, with the revision that it was made on. */
const waitingSchema = compositionSchema.extend({ revision: z.number().int() });

/**
 * A showcase while it is composed: saved as one goes, with steps back. What the server has not got yet is kept on this
 * device. Changed elsewhere meanwhile, a person chooses, and what was not chosen is one step back.
 */
export function createComposer(options: {
  readonly showcase: ShowcaseView;
  readonly userId: string;
  readonly api: Pick<ShowcasesApi, "change" | "one">;
}) {
  const { api, userId } = options;
  const { id } = options.showcase;
  const draftName = `showcase.${id}`;
  // What is composed is a plain value that is replaced; the store beside it is what the page shows, merged block by block.
  let current = compositionOf(options.showcase);
  let history: History = noHistory;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const [store, setStore] = createStore<Composition>(structuredClone(current));
  const [revision, setRevision] = createSignal(options.showcase.revision);
  const [status, setStatus] = createSignal<"saved" | "waiting" | "saving" | "failed">("saved");
  const [error, setError] = createSignal<ApiError>();
  const [theirs, setTheirs] = createSignal<ShowcaseView>();
  const [canUndo, setCanUndo] = createSignal(false);

  function show(next: Composition) {
    current = next;
    setStore(reconcile(structuredClone(next)));
    setCanUndo(history.past.length > 0);
    drafts.write(userId, draftName, JSON.stringify({ ...next, revision: revision() }));
    setStatus("waiting");
    clearTimeout(timer);
    timer = setTimeout(() => void save(), saveAfter);
  }

  /** @param about what is being changed; the same in a row is one step back */
  function change(part: Partial<Composition>, about = "") {
    history = remembered(history, current, about);
    show({ ...current, ...part });
  }

  async function save(): Promise<void> {
    clearTimeout(timer);
    if (status() === "saving" || status() === "saved" || theirs() || current.title.trim() === "") return;
    const sent = current;
    setStatus("saving");
    setError(undefined);
    try {
      const saved = await api.change(id, { ...sent, revision: revision() });
      setRevision(saved.revision);
      if (current === sent) {
        drafts.write(userId, draftName, "");
        setStatus("saved");
      } else {
        setStatus("waiting");
        void save();
      }
    } catch (thrown) {
      setStatus("failed");
      await failed(thrown);
    }
  }

  async function failed(thrown: unknown) {
    if (!(thrown instanceof ApiError) || thrown.code !== "showcase.changed-elsewhere") {
      const problem = toApiError(thrown);
      setError(problem);
      if (problem.status === 0) timer = setTimeout(() => void save(), retryAfter);
      return;
    }
    try {
      setTheirs(await api.one(id));
    } catch (other) {
      setError(toApiError(other));
    }
  }

  const again = () => {
    if (status() === "failed") void save();
  };
  window.addEventListener("online", again);
  onCleanup(() => {
    window.removeEventListener("online", again);
    clearTimeout(timer);
    if (status() === "waiting") void save();
  });

  const waiting = waitingOf(userId, draftName);
  if (waiting) {
    // Made on another revision, saving it finds the conflict and asks.
    const { revision: madeOn, ...composition } = waiting;
    setRevision(madeOn);
    history = remembered(history, current, "");
    show(composition);
  }

  return {
    composition: store,
    revision,
    status,
    error,
    theirs,
    canUndo,
    change,
    save,
    blocks: () => current.blocks,
    add(block: Block) {
      change({ blocks: [...current.blocks, block] });
    },
    replace(block: Block, about = "") {
      change({ blocks: current.blocks.map((one) => (one.id === block.id ? block : one)) }, about);
    },
    remove(blockId: string) {
      change({ blocks: current.blocks.filter((one) => one.id !== blockId) });
    },
    /** @returns the place it is at now, from 0 */
    move(blockId: string, to: number, about = ""): number {
      const blocks = moved(current.blocks, blockId, to);
      if (blocks !== current.blocks) change({ blocks: [...blocks] }, about);
      return blocks.findIndex((block) => block.id === blockId);
    },
    undo() {
      const before = history.past.at(-1);
      if (!before) return;
      history = { past: history.past.slice(0, -1), about: "" };
      show(before);
    },
    /** Answers a conflict. What was not chosen is one step back. */
    choose(which: "mine" | "theirs") {
      const other = theirs();
      if (!other) return;
      setTheirs(undefined);
      setRevision(other.revision);
      const mine = current;
      if (which === "theirs") change(compositionOf(other));
      else {
        history = remembered(history, compositionOf(other), "");
        show(mine);
      }
    },
  };
}

export type Composer = ReturnType<typeof createComposer>;

function waitingOf(userId: string, name: string) {
  try {
    return waitingSchema.parse(JSON.parse(drafts.read(userId, name)));
  } catch {
    return null; // Nothing there, or of an older shape.
  }
}
