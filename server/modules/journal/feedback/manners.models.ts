/**
 * What feedback of a language model must keep to, kept by code: it speaks about the writing, quotes it exactly, never
 * grades, asks one question at the end. A sentence that does not is not let through, and the built-in coach finishes.
 */

/** Most words of a reply. */
const mostWords = 110;

const grades =
  /\b\d{1,3}\s*(?:\/|out of|de|sobre)\s*\d{1,3}\b|\b\d{1,3}\s*%|\b(?:grade|graded|score|scored|marks?|points|calificaci[oó]n|nota|puntos|puntaje|puntuaci[oó]n)\b|\b[A-F][+-](?=\s|[.,;]|$)/iu;
const praise =
  /\b(?:excellent|amazing|perfect|brilliant|awesome|excelente|perfect[oa]|brillante|incre[ií]ble)\b/iu;

/** Sentences of a stream as they become whole, and what is left of the last. */
export function wholeSentences(text: string): {
  readonly sentences: readonly string[];
  readonly rest: string;
} {
  const sentences: string[] = [];
  let rest = text;
  for (;;) {
    const end = /[.?!…]["”»’)]*(?:\s+|\n+)/.exec(rest);
    if (!end) return { sentences, rest };
    const at = end.index + end[0].length;
    sentences.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
}

/** Whether a sentence may follow what was said already. @param body the entry, whose words may be quoted */
export function mayBeSaid(sentence: string, said: string, body: string): boolean {
  const all = `${said}${sentence}`;
  if (said.includes("?")) return false;
  if (all.split(/\s+/).length > mostWords) return false;
  if (grades.test(sentence) || praise.test(sentence) || /[!#]|^\s*[-*]\s/m.test(sentence)) return false;
  return quotationsIn(sentence).every((quotation) => spaced(body).includes(spaced(quotation)));
}

/** Words between quotation marks. An apostrophe quotes nothing. */
function quotationsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/[“"«]\s*([^“”"«»]+?)\s*[”"»]/g)].map(([, words]) =>
    (words ?? "").replace(/[.,;:…]+$/, ""),
  );
}

function spaced(text: string): string {
  return text.replace(/[*_`]/g, "").replace(/\s+/g, " ").replaceAll("’", "'").trim().toLowerCase();
}
