import { createEffect, createSignal } from "solid-js";
import { createStore, reconcile, unwrap } from "solid-js/store";
import type { Feedback, Region } from "../../../server/modules/portfolio/feedback/feedback.schemas.ts";
import { type ApiError, toApiError } from "../../lib/api-error.ts";
import { drafts } from "../../lib/drafts.ts";
import type { Sending } from "./feedback-api.ts";
import { type Form, formOf, formSchema, saidOf, withBoth } from "./feedback-form.models.ts";

/**
 * What is written as feedback on a version. Each change is kept on this device until the server has it. Where the draft was
 * changed elsewhere meanwhile, nothing is thrown away: `other` is the draft as it is there, and the writer chooses.
 */
export function createFeedbackForm(options: {
  readonly userId: string;
  /** Name of the draft on this device. */
  readonly name: string;
  readonly version: number;
  readonly draft: Feedback | undefined;
  readonly send: (sending: Sending) => Promise<Feedback>;
  /** The open draft as the server has it now, or undefined. */
  readonly readDraft: () => Promise<Feedback | undefined>;
}) {
  const kept = readKept(options.userId, options.name);
  const [form, setForm] = createStore<Form>(kept ?? formOf(options.draft));
  const [draft, setDraft] = createSignal(options.draft);
  const [other, setOther] = createSignal<Feedback>();
  const [error, setError] = createSignal<ApiError>();
  const [saving, setSaving] = createSignal(false);
  const [unsaved, setUnsaved] = createSignal(kept !== null);
  createEffect(() => {
    const text = JSON.stringify(form);
    if (unsaved()) drafts.write(options.userId, options.name, text);
  });

  /** @returns what the server keeps, or null where it was not kept */
  async function save(release: boolean): Promise<Feedback | null> {
    setError(undefined);
    setSaving(true);
    const sent = JSON.stringify(form);
    const said = saidOf(structuredClone(unwrap(form)));
    try {
      const saved = await options.send({ said, release, version: options.version, draft: draft() });
      setDraft(saved);
      if (JSON.stringify(form) === sent) {
        setUnsaved(false);
        drafts.write(options.userId, options.name, "");
      }
      return saved;
    } catch (thrown) {
      const problem = toApiError(thrown);
      setError(problem);
      if (problem.code === "feedback.changed-elsewhere")
        setOther(await options.readDraft().catch(() => undefined));
      return null;
    } finally {
      setSaving(false);
    }
  }

  /** Goes on from the other draft: with both in one, or with the other alone. */
  function settle(choice: "both" | "theirs") {
    const theirs = other();
    if (!theirs) return;
    setForm(
      reconcile(choice === "both" ? withBoth(structuredClone(unwrap(form)), formOf(theirs)) : formOf(theirs)),
    );
    setUnsaved(true);
    setDraft(theirs);
    setOther(undefined);
    setError(undefined);
  }

  return {
    form,
    change(change: Partial<Form>) {
      setUnsaved(true);
      setForm(change);
    },
    setText(index: number, text: string) {
      setUnsaved(true);
      setForm("comments", index, "text", text);
    },
    setRegion(index: number, region: Region) {
      setUnsaved(true);
      setForm("comments", index, "region", region);
    },
    /** Goes on from a draft that was made elsewhere, where nothing is written here. */
    take(theirs: Feedback) {
      setForm(reconcile(formOf(theirs)));
      setDraft(theirs);
    },
    draft,
    other,
    error,
    saving,
    unsaved,
    save,
    settle,
  };
}

export type FeedbackFormState = ReturnType<typeof createFeedbackForm>;

function readKept(userId: string, name: string): Form | null {
  try {
    return formSchema.parse(JSON.parse(drafts.read(userId, name)));
  } catch {
    return null; // Nothing there, or of an older shape.
  }
}
