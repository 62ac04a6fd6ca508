import { concept } from "./es/concept.ts";
import { ends } from "./es/ends.ts";
import { hints } from "./es/hints.ts";
import { items } from "./es/items.ts";
import { manner } from "./es/manner.ts";
import { materials } from "./es/materials.ts";
import { mending } from "./es/mending.ts";
import { small } from "./es/small.ts";
import { steps } from "./es/steps.ts";
import { story } from "./es/story.ts";
import { support } from "./es/support.ts";
import { work } from "./es/work.ts";
import { own } from "./own.ts";
import type { PhraseBank } from "./phrases.models.ts";

/** Spanish: as in English, short sentences, said to one person (tú). */
export const es: PhraseBank = {
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
