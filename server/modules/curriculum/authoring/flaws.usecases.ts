import { judgeConcept } from "../../tutoring/concept/concept.models.ts";
import { makeCatalogue } from "../catalogue.models.ts";
import type { Pack } from "../packs.schemas.ts";
import { catalogue, packs as shippedPacks, within } from "../packs.ts";
import { proofPacks } from "../proof/proof.models.ts";
import { type PackProblem, parsePacks } from "../reading.models.ts";
import type { DraftFlaw } from "./authoring.schemas.ts";
import { localPlace, packSourceOf } from "./building.models.ts";
import type { DraftContent } from "./content.schemas.ts";
import { missingIn } from "./missing.models.ts";

/** A draft that was read through: the pack it makes, where it makes one, and what is to be put right. */
export interface ReadDraft {
  readonly pack: Pack | null;
  readonly flaws: readonly DraftFlaw[];
}

/** For its author to better, not in the way of anybody: a teacher may want the same exercise with other numbers. */
const advice: ReadonlySet<string> = new Set(["item.same-exercise"]);

/** Items proof-read before others get their turn. */
const itemsAtOnce = 5;

/**
 * Reads a draft through: what is missing, then everything that the proof-reading of packs finds, and whether the ways of
 * saying each part of a concept question are understood.
 */
export async function readThrough(
  content: DraftContent,
  head: { readonly packId: string; readonly attribution: string },
): Promise<ReadDraft> {
  const missing = missingIn(content);
  if (missing.length > 0) return { pack: null, flaws: missing };
  const read = parsePacks({ [head.packId]: packSourceOf(content, head) });
  const pack = read.packs[0] ?? null;
  const known = new Set(shippedPacks.flatMap(({ skills }) => skills.map(({ id }) => id)));
  const proofing = proofPacks(read, { known });
  for (;;) {
    const step = proofing.next();
    if (step.done === true) {
      const found = step.value.map((problem) => flawOf(problem, head.packId));
      return { pack, flaws: [...found, ...(pack === null ? [] : misunderstoodIn(pack))] };
    }
    if (step.value.done % itemsAtOnce === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** The packs in force with one more. */
export function catalogueWith(pack: Pack) {
  return makeCatalogue([...catalogue.packs.filter(({ id }) => id !== pack.id), pack]);
}

function flawOf({ code, place, message, ...more }: PackProblem, packId: string): DraftFlaw {
  const refused = /^answer\.(?:incorrect|unchecked|equivalent-wrong-form)$/.test(code);
  return {
    place: localPlace(packId, place),
    code: refused ? "answer.refused" : code,
    message,
    values: { ...more.values },
    because: more.because ?? null,
    stops: !advice.has(code),
  };
}

/** Ways of saying something, of concept questions, that are not understood, or understood as something else. */
function misunderstoodIn(pack: Pack): readonly DraftFlaw[] {
  if (pack.conceptItems.length === 0) return [];
  return within(catalogueWith(pack), () =>
    pack.conceptItems.flatMap((item) =>
      pack.languages.flatMap((language) => {
        const { expectations, misconceptions } = item[language];
        const flaw = (code: string, said: string) => ({
          place: localPlace(pack.id, item.id),
          code,
          message: `“${said}” (${language})`,
          values: { said, language },
          because: null,
          stops: true,
        });
        const judged = (said: string) => judgeConcept(item.id, said, null, language);
        return [
          ...expectations.flatMap(({ id, paraphrases }) =>
            paraphrases.flatMap((said) => {
              const { newlyCovered, misconceptions: believed } = judged(said);
              if (believed.length > 0) return [flaw("concept.taken-for-mistake", said)];
              return newlyCovered.includes(id) ? [] : [flaw("concept.not-understood", said)];
            }),
          ),
          ...misconceptions.flatMap(({ id, paraphrases }) =>
            paraphrases.flatMap((said) =>
              judged(said).misconceptions.includes(id) ? [] : [flaw("concept.mistake-not-seen", said)],
            ),
          ),
        ];
      }),
    ),
  );
}
