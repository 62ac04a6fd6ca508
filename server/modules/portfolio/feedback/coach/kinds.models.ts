import { folded } from "../../../../shared/search-words.ts";
import type { Language } from "../../../curriculum/packs.schemas.ts";
import type { Sentence } from "../../../journal/coach/sentences.models.ts";
import type { Criterion } from "../rubrics.schemas.ts";
import { cues, signs } from "./kinds.constants.ts";

/** What words can be seen to do. Each is known by words that stand there; what isn't known by words is no kind. */
export const kinds = [
  "reason",
  "example",
  "number",
  "compare",
  "source",
  "steps",
  "check",
  "claim",
  "order",
] as const;
export type Kind = (typeof kinds)[number];

/** A word by which a sentence is seen to do something, and where it begins in the sentence's words. */
export interface Sign {
  readonly kind: Kind;
  readonly word: string;
  readonly index: number;
}

/**
 * What a criterion asks for: as its name says, or where that says nothing of the kind, its levels. Empty for what words alone
 * don't show (style, care, truth).
 */
export function kindsOf({ name, levels }: Criterion): readonly Kind[] {
  const named = kindsIn(name);
  if (named.length > 0 || isBeyondWords(name)) return named;
  return kindsIn(levels.map(({ description }) => description).join("\n"));
}

/** Whether a criterion's name asks for what a reader judges and no list of words can. */
export function isBeyondWords(name: string): boolean {
  return beyondWords.test(folded(name));
}

const beyondWords =
  /\b(?:language|spelling|grammar|style|voice|tone|neat\w*|creativ\w*|original\w*|beaut\w*|correct\w*|accura\w*|lenguaje|ortografia|gramatica|estilo|voz|tono|prolij\w*|limpi\w*|creativ\w*|correct\w*|exactitud)\b/;

function kindsIn(text: string): readonly Kind[] {
  const words = folded(text);
  return kinds.filter((kind) => cues[kind].test(words));
}

/** Kinds of which a denial says the contrary; a number stands there all the same. */
const deniable: ReadonlySet<Kind> = new Set(["reason", "compare", "source", "check", "claim"]);
/** A sign that is denied shortly before: "I did not check it". */
const denied =
  /\b(?:not|never|no|nor|without|cannot|nobody|sin|nunca|ni|tampoco|jamas)(?: [\p{L}\p{N}']+){0,3} $/u;

/** The first sign of a kind in a sentence; null where there is none, or it is denied. */
export function signIn({ words, language }: Sentence, kind: Kind): Sign | null {
  const languages: readonly Language[] = language === null ? ["en", "es"] : [language];
  for (const one of languages)
    for (const pattern of signs[kind][one]) {
      const found = pattern.exec(words);
      if (found === null) continue;
      if (deniable.has(kind) && denied.test(words.slice(0, found.index))) continue;
      const word = found[0].replace(/^[\s,]+|\s+$/g, "");
      return { kind, word, index: found.index + found[0].indexOf(word) };
    }
  return null;
}
