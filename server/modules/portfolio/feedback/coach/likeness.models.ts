import { folded } from "../../../../shared/search-words.ts";
import type { Language } from "../../../curriculum/packs.schemas.ts";
import type { Sentence } from "../../../journal/coach/sentences.models.ts";
import { smallWords } from "../../../journal/coach/spelling.constants.ts";
import { languageOf } from "../../../tutoring/concept/language/language.models.ts";
import { stem } from "../../../tutoring/concept/words.models.ts";
import type { Criterion } from "../rubrics.schemas.ts";

/** What a criterion is about, as stems: from its name, and from its levels. */
export interface Subject {
  readonly named: ReadonlySet<string>;
  readonly described: ReadonlySet<string>;
}

/** Words that rubrics use for any work and that are no matter of their own. */
const general =
  /^(?:work|reader|result|text|clear|level|idea|main|say|show|give|write|use|there|some|enough|good|well|place|part|detail|example|reason|claim|evidence|reasoning|step|order|language|question|answer|explain|explanation|conclusion|source|check|yet|other|another|through|about|mention|describe|include|student|topic|trabajo|lector|resultado|texto|clar|nivel|idea|principal|dice|muestra|escrib|usa|hay|algun|bastante|bien|lugar|parte|detalle|ejemplo|razon|afirmacion|prueba|razonamiento|paso|orden|lenguaje|pregunta|respuesta|explic|conclusion|fuente|comprueb|todavia|otro|otra|sobre|menciona|describe|incluye|estudiante|tema)\p{L}{0,4}$/u;

export function subjectOf({ name, levels }: Criterion, language: Language): Subject {
  const described = levels.map(({ description }) => description.slice(0, 600)).join(" ");
  return { named: stemsOf(name, language), described: stemsOf(described, language) };
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  return new Set(matterOf(folded(text), language).map(({ stem: root }) => root));
}

function matterOf(text: string, language: Language) {
  const words = text.match(/\p{L}{4,30}/gu) ?? [];
  return words
    .filter((word) => !smallWords.en.has(word) && !smallWords.es.has(word) && !general.test(word))
    .map((word) => ({ word, stem: stem(word, languageOf(language)) }));
}

/** Words of a sentence that a criterion is about: one of its name's, or two of its levels'. */
export function sharedWords({ words }: Sentence, subject: Subject, language: Language): readonly string[] {
  const named = new Map<string, string>();
  const described = new Map<string, string>();
  for (const { word, stem: root } of matterOf(words, language)) {
    if (subject.named.has(root)) named.set(root, word);
    else if (subject.described.has(root)) described.set(root, word);
  }
  if (named.size === 0 && described.size < 2) return [];
  return [...named.values(), ...described.values()].slice(0, 3);
}
