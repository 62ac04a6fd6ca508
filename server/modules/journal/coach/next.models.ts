import type { ReflectionLevel } from "../templates/templates.schemas.ts";
import type { PageReading, Quotable } from "./page.models.ts";
import type { AskKind } from "./phrases.models.ts";
import type { Passage } from "./quoting.models.ts";

/** A question about words of the learner. */
export interface Asking {
  readonly kind: AskKind;
  readonly passage: Passage;
}

/** What to ask next: for the level that comes after what is there, or about the vaguest thing said. */
export type Next =
  | Asking
  /** Nothing can be quoted. */
  | { readonly kind: "feeling" | "plain"; readonly passage: null };

/**
 * Chooses the question. A vague intention comes first, being one step from a plan; then the first level that is
 * missing; on a page that has them all, how the plan will be seen to work.
 */
export function nextOf(page: PageReading): Next {
  if (page.vaguePlan !== null && !shows(page, "plans")) return { kind: "concrete", passage: page.vaguePlan };
  return (
    towardsMissing(page) ?? aboutTelling(page) ?? { kind: page.harsh ? "feeling" : "plain", passage: null }
  );
}

function towardsMissing(page: PageReading): Next | null {
  const [reason, doubt, plan] = (["explains", "questions", "plans"] as const).map((level) =>
    quotableFor(page, level),
  );
  const wonders = doubt?.sentence.wonders === true;
  const tells = shows(page, "describes");
  if (!shows(page, "explains")) {
    if (shows(page, "plans")) return about(tells ? "purpose" : "ground", plan);
    if (wonders) return about(tells ? "guess" : "lookUp", doubt);
    return about(doubt?.sentence.earlier === true ? "change" : "basis", doubt);
  }
  if (!shows(page, "questions")) return about("other", reason);
  if (!shows(page, "plans")) return wonders ? about("lookUp", doubt) : about("plan", reason);
  return about("notice", plan);
}

const hard =
  /\b(?:(?<!(?:work|works|worked|working|try|tried|really|so) )hard|(?:so|really|was) hard(?! work)|difficult|confusing|tricky|confused|did not (?:get|understand)|do not (?:get|understand)|struggl\w+|mix(?:ed|ing)? (?:\w+ )?up|dificil\w*|cuesta|costo|costaron|complicad\w+|no entendi|no entiendo|confund\w+|me trabe)\b/;
const learned =
  /\b(?:learned|learnt|learn) (?:a lot|lots|so much|many|new|stuff|things)\b|\baprendi (?:mucho|muchas|muchisimo|cosas|un monton)\b/;
const belief = /\bi (?:thought|assumed|figured|guessed)\b|\b(?:pense|crei|pensaba|creia) que\b/;
/** Something went well or badly, so that there is a cause to look for. */
const turnedOut =
  /\b(?:wrong|lost|lose|won|win|broke|broken|crash\w*|mess\w*|miss\w*|fail\w*|forgot|late|slow|mistakes?|stuck|worked|works|better|worse|finally|tired|hurt|nervous|angry|mad|sad|scared|ran out|too \w+|got \d+|mal|perd\w+|gan\w+|romp\w+|equivo\w+|error\w*|olvid\w+|tarde|lent[oa]s?|mejor|peor|cansad\w+|nervios\w+|enoj\w+|triste|miedo|muerto|saque|demasiado|muy)\b/;
const opinion =
  /\b(?:good|bad|fun|funny|boring|awesome|cool|great|nice|ok|okay|fine|interesting|favorite|favourite|amazing|annoying|weird|easy|bien|buen[oa]?|mal[oa]?|divertid\w+|aburrid\w+|genial|lind[oa]|normal|interesante|favorit\w+|facil|regular|encanto|gusto|copado|chido|guay)\b/;
/** The writer is in it, or it is over: an event, not a piece of knowledge. */
const lived =
  /\b(?:i|we|my|me|our|us|was|were|had|went|did|got|today|yesterday|yo|mi|mis|nos|nuestr\w+|fui\w*|hoy|ayer|era|fue|estaba\w*|hice|vi|di|\w+(?:amos|imos|aron|ieron|ed))\b/;

type Claim = "learned" | "hard" | "belief" | "why" | "opinion" | "event" | "fact";
const vaguestFirst: readonly Claim[] = ["learned", "hard", "belief", "opinion", "why", "event", "fact"];

/** What kind of telling a sentence is. */
export function claimOf({ sentence: { words, count } }: Quotable): Claim {
  if (learned.test(words)) return "learned";
  if (belief.test(words)) return "belief";
  if (hard.test(words)) return "hard";
  if (opinion.test(words) && count <= 14) return "opinion";
  if (!lived.test(words)) return "fact";
  return turnedOut.test(words) ? "why" : "event";
}

/** Of what is only told, the vaguest: one question there gains most. */
function aboutTelling(page: PageReading): Next | null {
  for (const kind of vaguestFirst) {
    const found = page.telling.find((quotable) => claimOf(quotable) === kind);
    if (found !== undefined) return { kind, passage: found.passage };
  }
  return null;
}

function shows(page: PageReading, level: ReflectionLevel): boolean {
  return page.shown.some((shown) => shown.level === level);
}

function quotableFor(page: PageReading, level: ReflectionLevel): Quotable | null {
  return page.shown.find((shown) => shown.level === level)?.by ?? null;
}

function about(kind: AskKind, quotable: Quotable | null | undefined): Next | null {
  return quotable ? { kind, passage: quotable.passage } : null;
}
