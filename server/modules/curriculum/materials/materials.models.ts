import type { Passage } from "./materials.schemas.ts";

export type PassageText = Pick<Passage, "place" | "text">;

/** A passage is cut at the end of a paragraph or sentence before it grows past this, characters. */
const longestPassage = 900;

/**
 * Cuts Markdown into passages that don't cross a heading; `place` names the headings above, outermost
 * first. Text before any heading has the place `part N`.
 */
export function splitMarkdown(markdown: string): readonly PassageText[] {
  const sections: { readonly path: readonly string[]; readonly lines: string[] }[] = [
    { path: [], lines: [] },
  ];
  let fenced = false;
  for (const line of markdown.replaceAll("\r\n", "\n").split("\n")) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced ? null : /^ {0,3}(#{1,6})[ \t]+(.{1,300})$/.exec(line);
    if (heading === null) {
      sections.at(-1)?.lines.push(line);
      continue;
    }
    const depth = heading[1]?.length ?? 1;
    const name = (heading[2] ?? "").replace(/[\s#]+$/, "").trim();
    const above = sections.at(-1)?.path ?? [];
    sections.push({ path: [...above.slice(0, depth - 1), name], lines: [] });
  }
  return numbered(
    sections.flatMap(({ path, lines }) =>
      pieces(lines.join("\n")).map((text) => ({
        place: path.filter((name) => name !== "").join(" › "),
        text,
      })),
    ),
  );
}

/** Cuts plain text into passages placed `part 1`, `part 2`, …. */
export function splitText(text: string): readonly PassageText[] {
  return numbered(pieces(text.replaceAll("\r\n", "\n")).map((piece) => ({ place: "", text: piece })));
}

/** Cuts the pages of a document into passages placed `page N`, counted from 1. */
export function splitPages(pages: readonly string[]): readonly PassageText[] {
  return pages.flatMap((page, index) => pieces(page).map((text) => ({ place: `page ${index + 1}`, text })));
}

function numbered(passages: readonly PassageText[]): readonly PassageText[] {
  return passages.map(({ place, text }, index) => ({
    place: place === "" ? `part ${index + 1}` : place,
    text,
  }));
}

/** Paragraphs gathered up to the bound; a longer paragraph is cut at its sentences, a longer sentence at a blank. */
function pieces(text: string): readonly string[] {
  const parts = text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph) => (paragraph.length <= longestPassage ? [paragraph] : sentences(paragraph)));
  const gathered: string[] = [];
  for (const part of parts) {
    const last = gathered.at(-1);
    if (last === undefined || last.length + part.length + 2 > longestPassage) gathered.push(part);
    else gathered[gathered.length - 1] = `${last}\n\n${part}`;
  }
  return gathered;
}

function sentences(paragraph: string): readonly string[] {
  const gathered: string[] = [];
  for (const sentence of paragraph.split(/(?<=[.!?…])\s+/).flatMap(cutLong)) {
    const last = gathered.at(-1);
    if (last === undefined || last.length + sentence.length + 1 > longestPassage) gathered.push(sentence);
    else gathered[gathered.length - 1] = `${last} ${sentence}`;
  }
  return gathered;
}

function cutLong(sentence: string): readonly string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longestPassage) {
    const blank = rest.lastIndexOf(" ", longestPassage);
    const at = blank > longestPassage / 2 ? blank : longestPassage;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return rest === "" ? parts : [...parts, rest];
}

/** Words too common to look anything up by, English and Spanish. */
const common: ReadonlySet<string> = new Set(
  `a about all also an and any are as at be because been but by can could did do does don down each even every for from get
  go had has have he her here him his how i if in into is it its just know like look make many me mean more most much my no
  not now of on one only or other our out over please really say see she should so some something tell than that the their
  them then there these they thing think this those to too up us use very want was way we well were what when where which
  while who why will with would you your help hint answer explain understand question problem dont doesnt whats im
  al algo ante así aún como con cómo cuál cuando cuándo cual de del desde donde dónde el ella ellos en entre era es esa ese eso
  esta está este esto están fue ha hay hace la las le les lo los más me mi mis muy nada ni no nos o para pero por porque qué
  que quien quién se ser si sí sin sobre son su sus también te tengo tiene todo tu tus un una uno unos y ya yo ayuda pista
  respuesta explica entiendo pregunta problema puedes quiero saber significa`.split(/\s+/),
);

/** The words of a text worth looking up, without repeats; none for bare mathematics. */
export function lookupWords(message: string, most = 12): readonly string[] {
  const words =
    message
      .slice(0, 2_000)
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’-]{2,}/gu) ?? [];
  return [...new Set(words.map((word) => word.replace(/['’]s$/, "")))]
    .filter((word) => !common.has(word.replace(/['’]/g, "")))
    .slice(0, most);
}

/**
 * The sentences of a passage that hold most of the words looked up, in their order: one, or two that follow
 * each other, at most `most` characters.
 */
export function quoteFrom(passage: string, words: readonly string[], most = 260): string {
  const plain = passage
    .replace(/[*_`#>|]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const parts = plain.split(/(?<=[.!?…])\s+/);
  const weight = (text: string) => {
    const folded = fold(text);
    return words.filter((word) => folded.includes(fold(word).slice(0, 6))).length;
  };
  const weights = parts.map(weight);
  const best = weights.indexOf(Math.max(...weights));
  const first = parts[best] ?? plain;
  const next = parts[best + 1];
  const quote = next !== undefined && first.length + next.length < most ? `${first} ${next}` : first;
  return quote.length <= most ? quote : `${quote.slice(0, quote.lastIndexOf(" ", most - 1))}…`;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
