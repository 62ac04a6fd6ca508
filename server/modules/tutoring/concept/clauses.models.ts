import { type Lexicon, phrasesAt, readWord, type Word } from "./lexicon.models.ts";
import { fold, rewrite, tokens } from "./words.models.ts";

/** An idea named in a clause. `=stem` stands for a word outside the item's lexicon. */
export interface Mention {
  readonly idea: string;
  /** False when the clause denies it, or names its opposite. */
  readonly affirmed: boolean;
  /** It stands under a negation (rather than being a word for the opposite, or set against something else). */
  readonly negated: boolean;
  /** Which end of a movement it stands for. */
  readonly role: "from" | "to" | null;
  /** Place in the answer, counted in words. */
  readonly at: number;
}

/** A stretch of an answer that affirms or denies as a whole. */
export interface Clause {
  readonly mentions: readonly Mention[];
  /** Number of its sentence. */
  readonly sentence: number;
  /** What the clause is about, inherited from the clause before when it names none. */
  readonly topics: readonly string[];
}

interface OpenClause {
  readonly mentions: { idea: string; affirms: boolean; role: Mention["role"]; readonly at: number }[];
  negated: boolean;
  /** Place of the word that denies it. */
  negatedAt: number;
  readonly conditional: boolean;
  readonly sentence: number;
  /** "It is not true that …" came before it in its sentence; it says nothing of its own. */
  readonly disowned: boolean;
  /** Opened by a word such as "without" or "instead of". */
  readonly setAgainst: boolean;
  /** Joined to the clause after it by a word such as `and`. */
  joined: boolean;
}

/**
 * Splits an answer into clauses of ideas with polarity and role. Negation reaches to the end of its
 * clause; "without X there is no Y" affirms both (a denied condition with a denied result) and names the
 * idea `if-not`.
 */
export function readClauses(text: string, lexicon: Lexicon): readonly Clause[] {
  const reader = new ClauseReader(lexicon);
  const words = plainWords(text, lexicon);
  for (let index = 0; index < words.length; ) index = reader.read(words, index);
  return settle(reader.finish(), lexicon);
}

function plainWords(text: string, lexicon: Lexicon): readonly Word[] {
  const { language } = lexicon;
  const told = language.idioms.reduce((rest, idiom) => rest.replace(idiom, " , "), fold(text));
  return tokens(rewrite(told, language), language).map((token) =>
    readWord(token === "n" && !lexicon.stems.has("n") ? language.shortAnd : token, lexicon),
  );
}

/** What the languages' rewrites make of "it is not true that". */
const disowning = "nottrue";

/** Reads word by word; `read` returns where the next word starts. */
class ClauseReader {
  private readonly lexicon: Lexicon;
  private readonly clauses: OpenClause[] = [];
  private current: OpenClause;
  private pending: Mention["role"] = null;
  private sentence = 0;
  private at = 0;
  private disowned = false;
  /** The clause before was denied and is joined by a word such as `and` whose next word decides. */
  private mayCarry = false;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.current = this.open(false, false);
  }

  read(words: readonly Word[], index: number): number {
    const word = words[index];
    this.at = index;
    if (word === undefined) return index + 1;
    this.carryDenial(word.text);
    if (this.startsResult(word.text)) this.close(false, false);
    const found = phrasesAt(words, index, this.lexicon);
    if (found !== null) {
      const isTopic = found.phrases.some((phrase) => this.lexicon.topics.has(phrase.idea));
      if (isTopic && this.startsOver(words[index - 1]?.text)) this.close(false, false);
      for (const phrase of found.phrases) this.mention(phrase.idea, phrase.affirms);
      return found.end;
    }
    this.readPlain(word, words[index - 1]?.text);
    return index + 1;
  }

  finish(): readonly OpenClause[] {
    this.close(false, false);
    return this.clauses.filter((clause) => clause.mentions.length > 0);
  }

  private readPlain(word: Word, before: string | undefined): void {
    const { language } = this.lexicon;
    const { text } = word;
    if (/^[.!?\n]$/.test(text)) {
      this.sentence += 1;
      this.disowned = false;
      this.close(false, false);
    } else if (text === disowning) {
      this.disowned = true;
      this.close(false, false);
    } else if (/^[;:,()]$/.test(text)) {
      this.close(false, false);
    } else if (language.breaks.has(text) || language.denyingBreaks.has(text)) {
      this.current.joined = language.joins.has(text);
      const { negated, negatedAt } = this.current;
      const reach = language.complements.has(text) ? 2 : 1;
      const goesOn = negated && this.at - negatedAt <= reach;
      this.close(language.denyingBreaks.has(text), language.conditions.has(text) && !goesOn);
      this.mayCarry = negated && language.carriers.has(text);
      if (goesOn) this.deny();
    } else if (language.negators.has(text)) {
      if (text === "not" && this.opensContrast(before)) this.close(false, false);
      this.deny();
    } else if (language.from.has(text)) this.pending = "from";
    else if (language.to.has(text)) this.turnTo();
    else if (language.where.has(text)) this.pending ??= "to";
    else if (!language.fillers.has(text)) this.mention(`=${word.stem}`, true);
  }

  private deny(): void {
    this.current.negated = true;
    this.current.negatedAt = this.at;
  }

  /** In "does not eat and digest" the denial goes on; in "does not eat and it grows" or "… and grows" it ends. */
  private carryDenial(word: string): void {
    if (!this.mayCarry) return;
    this.mayCarry = false;
    const { language } = this.lexicon;
    if (!language.fillers.has(word) && !language.freshVerb.test(word)) this.current.negated = true;
  }

  /** "it flips, not stays" and "water not salt" start anew at `not`; "it is not" does not. */
  private opensContrast(before: string | undefined): boolean {
    if (before === undefined || this.current.mentions.length === 0) return false;
    return !this.lexicon.language.auxiliaries.has(before);
  }

  /** A condition that has named something ends where its result begins. */
  private startsResult(word: string): boolean {
    return (
      this.current.conditional && this.current.mentions.length > 0 && this.lexicon.language.results.has(word)
    );
  }

  /** A second topic in a clause starts a new one unless the two are joined ("osmosis and diffusion"). */
  private startsOver(before: string | undefined): boolean {
    const named = this.current.mentions.some((mention) => this.lexicon.topics.has(mention.idea));
    return named && before !== undefined && !this.lexicon.language.joins.has(before);
  }

  /** In "high to low" the end before `to` is where the movement starts. */
  private turnTo(): void {
    const last = this.current.mentions.at(-1);
    if (last !== undefined && last.role === null) last.role = "from";
    this.pending = "to";
  }

  private mention(idea: string, affirms: boolean): void {
    this.current.mentions.push({ idea, affirms, role: this.pending, at: this.at });
  }

  private close(negated: boolean, conditional: boolean): void {
    this.clauses.push(this.current);
    this.current = this.open(negated, conditional);
    this.pending = this.pending === "from" && !negated ? "from" : null;
  }

  private open(negated: boolean, conditional: boolean): OpenClause {
    return {
      mentions: [],
      negated,
      negatedAt: -1,
      conditional,
      sentence: this.sentence,
      joined: false,
      disowned: this.disowned,
      setAgainst: negated,
    };
  }
}

/** "Bacteria and fungi do not break it": a word joined to the subject of a denied clause is denied with it. */
function denyJoined(clauses: readonly OpenClause[]): void {
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    const isWord = new Set(clause.mentions.map((mention) => mention.at)).size === 1;
    if (!clause.joined || !isWord || !next?.negated || next.sentence !== clause.sentence) continue;
    if (next.mentions.some((mention) => mention.at < next.negatedAt)) clause.negated = true;
  }
}

function settle(clauses: readonly OpenClause[], lexicon: Lexicon): readonly Clause[] {
  denyJoined(clauses);
  const affirmedBoth = counterfactuals(clauses);
  const settled: Clause[] = [];
  let inherited: readonly string[] = [];
  let carried: readonly string[] = [];
  for (const [index, clause] of clauses.entries()) {
    if (clause.disowned) continue;
    const named = clause.mentions.map((mention) => mention.idea).filter((idea) => lexicon.topics.has(idea));
    const own = [...carried, ...named];
    carried = [];
    if (named.length === clause.mentions.length && clause.joined) {
      carried = own;
      continue;
    }
    inherited = own.length > 0 ? own : inherited;
    const mentions: Mention[] = clause.mentions.map((mention) => ({
      idea: mention.idea,
      role: mention.role,
      at: mention.at,
      negated: clause.negated && !clause.setAgainst && !affirmedBoth.has(index),
      affirmed: affirmedBoth.has(index) || mention.affirms !== clause.negated,
    }));
    if (affirmedBoth.has(index))
      mentions.push({ idea: "if-not", affirmed: true, negated: false, role: null, at: -1 });
    settled.push({ mentions, topics: inherited, sentence: clause.sentence });
  }
  return settled;
}

/** Indices of clauses that a denied condition and a denied result affirm together. */
function counterfactuals(clauses: readonly OpenClause[]): ReadonlySet<number> {
  const affirmed = new Set<number>();
  for (const [index, clause] of clauses.entries()) {
    if (!clause.conditional || !clause.negated) continue;
    for (const beside of [index + 1, index - 1]) {
      const other = clauses[beside];
      if (other === undefined || other.sentence !== clause.sentence || !denies(other)) continue;
      affirmed.add(index);
      affirmed.add(beside);
      break;
    }
  }
  return affirmed;
}

function denies(clause: OpenClause): boolean {
  const names = clause.mentions.some((mention) => !mention.affirms);
  return clause.negated !== names;
}
