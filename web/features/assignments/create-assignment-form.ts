import { createEffect } from "solid-js";
import { createStore, produce, unwrap } from "solid-js/store";
import type {
  AssignmentPart,
  AssignmentVersion,
} from "../../../server/modules/classes/assignments/assignments.schemas.ts";
import { drafts } from "../../lib/drafts.ts";
import { type Form, type Kept, keptSchema, moved } from "./form.models.ts";

/** What was written here before and the server has not got yet, or null. */
export function readKept(userId: string, name: string): Kept | null {
  try {
    return keptSchema.parse(JSON.parse(drafts.read(userId, name)));
  } catch {
    return null; // Nothing there, or of an older shape.
  }
}

/**
 * What a teacher writes into an assignment. Each change is kept on this device under `name` until `forget`, so that leaving
 * the page, a reload or a failure loses nothing.
 */
export function createAssignmentForm(options: {
  readonly userId: string;
  readonly name: string;
  readonly initial: Form;
  /** Of the assignment, also before it is made: sent again, it is the same one. */
  readonly id: string;
  /** Revision that the form is written on; 0 where there is none yet. */
  readonly revision: number;
}) {
  const [form, setForm] = createStore<Form>(structuredClone(unwrap(options.initial)));
  let touched = false;
  createEffect(() => {
    const words = JSON.stringify({ id: options.id, revision: options.revision, form });
    if (touched) drafts.write(options.userId, options.name, words);
  });
  const change = (fields: Partial<Form>) => {
    touched = true;
    setForm(fields);
  };
  const inVersion = (id: string, act: (version: AssignmentVersion) => void) => {
    touched = true;
    setForm(
      "versions",
      (version) => version.id === id,
      produce((version) => act(version)),
    );
  };
  return {
    form,
    id: options.id,
    change,
    /** What is in the form now, as plain data. */
    plain: (): Form => structuredClone(unwrap(form)),
    addVersion: (version: AssignmentVersion) => change({ versions: [...form.versions, version] }),
    dropVersion: (id: string) => change({ versions: form.versions.filter((version) => version.id !== id) }),
    changeVersion: (id: string, fields: Partial<Pick<AssignmentVersion, "name" | "audience">>) =>
      inVersion(id, (version) => Object.assign(version, fields)),
    addPart: (id: string, part: AssignmentPart) =>
      inVersion(id, (version) => {
        version.parts = [...version.parts, part];
      }),
    /** The part that has this id takes these fields; it stays the same thing, so that the page keeps the place of the cursor. */
    putPart: (id: string, part: AssignmentPart) =>
      inVersion(id, (version) => {
        const one = version.parts.find((known) => known.id === part.id);
        if (one) Object.assign(one, part);
      }),
    dropPart: (id: string, partId: string) =>
      inVersion(id, (version) => {
        version.parts = version.parts.filter((one) => one.id !== partId);
      }),
    movePart: (id: string, from: number, step: 1 | -1) =>
      inVersion(id, (version) => {
        version.parts = moved(version.parts, from, step);
      }),
    forget() {
      touched = false;
      drafts.write(options.userId, options.name, "");
    },
  };
}

export type AssignmentForm = ReturnType<typeof createAssignmentForm>;
