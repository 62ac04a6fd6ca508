import { createEffect } from "solid-js";
import { createStore, reconcile, unwrap } from "solid-js/store";
import { z } from "zod";
import { drafts } from "../../lib/drafts.ts";
import { type Fields, fieldsSchema } from "./fields.models.ts";

/** What was written and not yet saved, with the version it was written on (0 where there was none). */
const keptSchema = z.object({ version: z.number().int(), fields: fieldsSchema });
export type KeptFields = z.infer<typeof keptSchema>;

/** What was written here before and the server has not got yet, or null. */
export function readKept(userId: string, name: string): KeptFields | null {
  try {
    return keptSchema.parse(JSON.parse(drafts.read(userId, name)));
  } catch {
    return null; // Nothing there, or of an older shape.
  }
}

/** The name under which unsaved changes of a piece of work are kept on this device. */
export const nameOfWork = (id: string) => ["portfolio", id].join(".");

/** Whether changes of this piece of work wait on this device that were never saved. */
export const hasKept = (userId: string, id: string): boolean => readKept(userId, nameOfWork(id)) !== null;

/**
 * The fields of a form. Each change is kept on this device under `name` until `forget`, so that a reload or a failure
 * loses nothing.
 */
export function createFields(options: {
  readonly userId: string;
  readonly name: string;
  readonly initial: Fields;
  readonly version: () => number;
}) {
  const [fields, setFields] = createStore<Fields>(structuredClone(unwrap(options.initial)));
  let touched = false;
  createEffect(() => {
    const text = JSON.stringify({ version: options.version(), fields });
    if (touched) drafts.write(options.userId, options.name, text);
  });
  return {
    fields,
    change(change: Partial<Fields>) {
      touched = true;
      setFields(change);
    },
    replace(next: Fields) {
      touched = true;
      setFields(reconcile(structuredClone(unwrap(next))));
    },
    forget() {
      touched = false;
      drafts.write(options.userId, options.name, "");
    },
  };
}
