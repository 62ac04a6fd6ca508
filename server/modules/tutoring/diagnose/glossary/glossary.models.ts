import type { Locale } from "../../turn.models.ts";
import { type Term, terms } from "./terms.ts";

const byName: ReadonlyMap<string, Term> = new Map(
  terms.flatMap((term) => [...term.en.names, ...term.es.names].map((name) => [name, term] as const)),
);

/** The glossary entry that a topic names, in either language; plural and small words aside. Null when it has none. */
export function termOf(topic: string): Term | null {
  const bare = topic.replace(/^(the|a|an|el|la|los|las|un|una|word|palabra|to) /, "").trim();
  return byName.get(topic) ?? byName.get(bare) ?? byName.get(bare.replace(/e?s$/, "")) ?? null;
}

/** How a term is spoken of, and its meaning as Markdown of one to three sentences, none of them a question. */
export function meaningOf(term: Term, locale: Locale): { readonly name: string; readonly meaning: string } {
  return { name: term[locale].names[0] ?? term.id, meaning: term[locale].meaning };
}

/** The entry whose name stands in a longer text, the longest name first; null when none does. */
export function termWithin(folded: string): Term | null {
  const names = [...byName.keys()].sort((first, second) => second.length - first.length);
  const name = names.find((candidate) => new RegExp(`(^|\\W)${candidate}(\\W|$)`).test(folded));
  return name === undefined ? null : (byName.get(name) ?? null);
}
