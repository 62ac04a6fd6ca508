import { z } from "zod";
import { accommodationSchema } from "../../../server/modules/learners/profile/profile.schemas.ts";
import type { FactToAdd } from "../../app/profile.tsx";

const words = z.array(z.string());

const draftSchema = z.object({
  name: z.string(),
  language: words,
  goal: words,
  interest: words,
  "help-preference": words,
  accommodation: z.array(accommodationSchema),
  /** Own words that stand in a field and are in no list yet. */
  own: z.string(),
});

/** What was said in a welcome that is not over. */
export type WelcomeDraft = z.infer<typeof draftSchema>;

/** The steps at which a list is made. */
export type ListKind = "language" | "goal" | "interest" | "help-preference";

export const emptyDraft: WelcomeDraft = {
  name: "",
  language: [],
  goal: [],
  interest: [],
  "help-preference": [],
  accommodation: [],
  own: "",
};

/** A draft from what was kept in the browser; what can't be read is an empty one. */
export function readDraft(kept: string): WelcomeDraft {
  try {
    return draftSchema.catch(emptyDraft).parse(JSON.parse(kept));
  } catch {
    return emptyDraft;
  }
}

/** The facts of a draft, without the name: that one may be there already and be corrected. */
export function factsOf(draft: WelcomeDraft): readonly FactToAdd[] {
  const kinds = ["language", "goal", "interest", "help-preference", "accommodation"] as const;
  return kinds.flatMap((kind) => draft[kind].map((text) => ({ kind, text, source: "welcome" as const })));
}

/** The draft with its own words put into a list. */
export function withOwnWords(draft: WelcomeDraft, kind: ListKind): WelcomeDraft {
  const words = draft.own.trim();
  if (words === "") return { ...draft, own: "" };
  return { ...draft, own: "", [kind]: [...draft[kind].filter((one) => one !== words), words] };
}
