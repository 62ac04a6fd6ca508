import { concept } from "./en/concept.ts";
import { ends } from "./en/ends.ts";
import { hints } from "./en/hints.ts";
import { items } from "./en/items.ts";
import { manner } from "./en/manner.ts";
import { materials } from "./en/materials.ts";
import { mending } from "./en/mending.ts";
import { small } from "./en/small.ts";
import { steps } from "./en/steps.ts";
import { story } from "./en/story.ts";
import { support } from "./en/support.ts";
import { work } from "./en/work.ts";
import { own } from "./own.ts";
import type { PhraseBank } from "./phrases.models.ts";

/** English: short sentences, as to a fourteen-year-old; specific to what was done; at most one question. */
export const en: PhraseBank = {
  ...steps,
  ...small,
  ...hints,
  ...own,
  ...work,
  ...materials,
  ...mending,
  ...ends,
  ...manner,
  ...concept,
  ...items,
  ...story,
  ...support,
};
