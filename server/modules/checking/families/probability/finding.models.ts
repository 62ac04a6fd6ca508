import type { Problem } from "../../checking.models.ts";
import type { Language } from "../statistics/statistics-words.constants.ts";
import { cards, coin, type Draw, die, isCounted, numbersTo, readDraw } from "./draws.models.ts";
import { type Event, eventsIn } from "./events.models.ts";
import {
  asksTwice,
  cardWords,
  coinWords,
  contextWords,
  dieWords,
  notWords,
  numbersWords,
  orWords,
  otherQuestion,
  probabilityWords,
  spanish,
  withoutReplacement,
  withReplacement,
} from "./probability-words.constants.ts";
import { eitherOf, fractionOf, type ProbabilityTask, problemOf } from "./task.models.ts";
import { type FoundDraw, thingsIn } from "./things.models.ts";

/** Longest message that is searched, characters. */
const longest = 700;

/** The probability problem in a message, English or Spanish, or null. */
export function findProbability(message: string): Problem | null {
  const task = taskIn(message);
  return task === null ? null : problemOf(task);
}

/** The task that a problem's statement says, or null. */
export function taskOf(problem: Problem): ProbabilityTask | null {
  return readStatement(problem.statement);
}

function taskIn(message: string): ProbabilityTask | null {
  if (message.length > longest) return null;
  const text = message
    .replace(/\$|\\left|\\right|\\;|\\,/g, (layout) =>
      layout.startsWith("\\") && layout.length === 2 ? " " : "",
    )
    .replace(/\\(?:text|mathrm)\{([^{}]{0,200})\}/g, "$1")
    .replace(/\\[dt]?frac\{(\d{1,6})\}\{(\d{1,6})\}/g, "$1/$2")
    .replace(/\s+/g, " ")
    .trim();
  return readStatement(text) ?? findTold(text) ?? findDrawn(text) ?? findRate(text);
}

const tellingBefore = String.raw`(?:P\(A\) = (?<a>[\d./]+)(?:, P\(B\) = (?<b>[\d./]+))?)`;

/** Reads what `problemOf` writes; null for anything else. */
function readStatement(text: string): ProbabilityTask | null {
  const [context = "", asked, more] = text.split("; ");
  if (asked === undefined || more !== undefined) return null;
  const told = new RegExp(`^${tellingBefore}(?:, (?<how>\\p{L}+(?: \\p{L}+)?))?$`, "u").exec(context)?.groups;
  if (told !== undefined) return toldTask(told.a, told.b, asked);
  const language: Language = spanish.test(context) || /frecuencia/.test(asked) ? "es" : "en";
  const rate = /^(\d{1,6}) (?:times in|veces en) (\d{1,6}) (?:trials|pruebas)$/.exec(context);
  if (rate !== null) return rateTask(Number(rate[1]), Number(rate[2]), language);
  const [, one, two] = /^(coin|moneda) (?:and|y) (die|dado)$/.exec(context) ?? [];
  if (one !== undefined && two !== undefined) return bothTask(asked, language);
  const twice = /, (?:two draws|dos extracciones) (with|without|con|sin) (?:replacement|devolución)$/.exec(
    context,
  );
  const draw = readDraw(twice === null ? context : context.slice(0, twice.index));
  if (draw === null) return null;
  const frequency = /^(?:relative frequency of|frecuencia relativa de) (.+)$/.exec(asked)?.[1];
  const inside = frequency ?? /^P\((.+)\)$/.exec(asked)?.[1];
  if (inside === undefined) return null;
  const events = eventsIn(draw, inside, language);
  if (twice !== null) return twiceTask(draw, events, /^(?:with|con)$/.test(twice[1] ?? ""), language);
  return onceTask(draw, events, inside, language);
}

function toldTask(a: string | undefined, b: string | undefined, asked: string): ProbabilityTask | null {
  const [, event = ""] = /^P\(([^)]+)\)$/.exec(asked) ?? [];
  const language: Language = /^no |^A [oy] B/.test(event) ? "es" : "en";
  const told = [a, b].flatMap((one) => (one === undefined ? [] : [one]));
  const values = told.flatMap((one) => (isNumber(one) ? [fractionOf(one)] : []));
  if (values.length !== told.length || values.some((value) => value.gt(1))) return null;
  if (/^(?:not|no) A$/.test(event))
    return told.length === 1 ? { kind: "told", asked: "complement", told, language } : null;
  if (told.length !== 2) return null;
  if (/^A (?:or|o) B$/.test(event)) {
    const [first, second] = values;
    if (first === undefined || second === undefined || first.add(second).gt(1)) return null;
    return { kind: "told", asked: "or", told, language };
  }
  return /^A (?:and|y) B$/.test(event) ? { kind: "told", asked: "and", told, language } : null;
}

const isNumber = (text: string) => /^(?:\d{1,6}(?:\.\d{1,6})?|\d{1,6}\/[1-9]\d{0,5})$/.test(text);

function rateTask(times: number, trials: number, language: Language): ProbabilityTask | null {
  return trials > 0 && times <= trials && trials <= 100_000
    ? { kind: "rate", times, trials, language }
    : null;
}

function bothTask(asked: string, language: Language): ProbabilityTask | null {
  const [first, another] = eventsIn(coin, asked, language);
  const [second, other] = eventsIn(die, asked.replace(/\b6 (?:faces|sides)/g, ""), language);
  if (first === undefined || second === undefined || another !== undefined || other !== undefined)
    return null;
  return { kind: "both", draws: [coin, die], events: [first, second], language };
}

function twiceTask(
  draw: Draw,
  events: readonly Event[],
  putBack: boolean,
  language: Language,
): ProbabilityTask | null {
  const [first, second = first, third] = events;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const isSame = first.members.join() === second.members.join();
  if (!putBack && !isSame && second.members.some((member) => first.members.includes(member))) return null;
  const count = first.members.reduce((sum, member) => sum + (draw.outcomes[member]?.count ?? 0), 0);
  if (!putBack && isSame && count < 2) return null;
  return { kind: "twice", draw, events: [first, second], putBack, language };
}

function onceTask(
  draw: Draw,
  events: readonly Event[],
  asked: string,
  language: Language,
): ProbabilityTask | null {
  const [first, second, third] = events;
  if (first === undefined || third !== undefined) return null;
  const isOpposite = notWords.test(asked);
  if (second !== undefined)
    return isOpposite || !orWords.test(asked) ? null : eitherOf(draw, [first, second], language);
  if (isOpposite) return { kind: "complement", draw, event: first, language };
  return { kind: draw.place === "results" ? "frequency" : "simple", draw, event: first, language };
}

/** `P(A) = 0.3. Find P(not A)`, `the probability of rain is 0.3 … does not rain`. */
function findTold(text: string): ProbabilityTask | null {
  const plain = text.replace(/P ?\( ?/g, "P(").replace(/(\d) ?%/g, "$1%");
  const told = [...plain.matchAll(/P\((A|B)\) ?= ?(\d+(?:\.\d+|\/\d+)?)(?![\d%/])/g)];
  const asked = /P\(((?:not|no) A|A(?:'|’|\^c|\^C)|A (?:or|o|∪|\\cup) B|A (?:and|y|∩|\\cap) B)\)/.exec(
    plain,
  )?.[1];
  if (asked !== undefined && told.length > 0) {
    const isSpanish = spanish.test(plain);
    const [a, b] = ["A", "B"].map((name) => told.find((one) => one[1] === name)?.[2]);
    const kind = /or|o |∪|cup/.test(asked) ? "or" : /and|y |∩|cap/.test(asked) ? "and" : "not";
    const isStated = kind === "or" ? /exclusive|disjoint|excluyen|incompatib|disjunt/i : /independ/i;
    if (kind !== "not" && !isStated.test(plain)) return null;
    const word = { or: isSpanish ? "o" : "or", and: isSpanish ? "y" : "and", not: "" }[kind];
    return toldTask(a, b, kind === "not" ? `P(${isSpanish ? "no" : "not"} A)` : `P(A ${word} B)`);
  }
  return findOpposite(plain);
}

/** One probability in words, and the opposite asked for. */
function findOpposite(text: string): ProbabilityTask | null {
  const numbers = text.match(/\d+(?:[./]\d+)?%?/g) ?? [];
  const told =
    /\b(?:probability|chance|probabilidad)\b[^.?!]{0,80}?\b(?:is|of|es(?: de(?:l)?)?|=)\s+(\d+(?:\.\d+|\/\d+)?)(%?)/iu.exec(
      text,
    );
  if (told === null || numbers.length !== 1) return null;
  const rest = text.slice(told.index + told[0].length);
  if (!probabilityWords.test(rest) || !notWords.test(rest) || otherQuestion.test(text)) return null;
  const written =
    told[2] === "%"
      ? fractionOf(told[1] ?? "0")
          .div(100)
          .toString()
      : (told[1] ?? "");
  return toldTask(written, undefined, spanish.test(text) ? "P(no A)" : "P(not A)");
}

/** A bag, a wheel, a die, numbers, cards, a coin, and what is hoped for. */
function findDrawn(text: string): ProbabilityTask | null {
  const isFrequency = /relative frequency|frecuencia relativa/i.test(text);
  if ((!probabilityWords.test(text) && !isFrequency) || otherQuestion.test(text)) return null;
  const language: Language = spanish.test(text) ? "es" : "en";
  const question = questionOf(text);
  const isBoth = coinWords.test(text) && dieWords.test(text);
  if (isBoth) return isOnlyOf(text, [], question) ? bothTask(question, language) : null;
  const found = drawIn(text, isFrequency);
  if (found === null || !isOnlyOf(text, found.numbers, question)) return null;
  const { draw } = found;
  const events = eventsIn(draw, question, language);
  const isBack = withReplacement.test(text);
  const isKept = withoutReplacement.test(text);
  if (isBack !== isKept) {
    const isTwo = events.length === 2 ? asksTwice.order.test(question) : asksTwice.both.test(question);
    return isTwo && isCounted(draw) && !orWords.test(question)
      ? twiceTask(draw, events, isBack, language)
      : null;
  }
  if (isBack || asksTwice.draws.test(text)) return null;
  return onceTask(draw, events, question, language);
}

/** What is asked: from the word that asks to the end of its sentence. */
function questionOf(text: string): string {
  const at = [...text.matchAll(new RegExp(probabilityWords.source, "giu"))].at(-1);
  const from = at === undefined ? text.search(/relative frequency|frecuencia relativa/i) : at.index;
  const rest = text.slice(Math.max(0, from + (at?.[0].length ?? 0)));
  return /^[^.?!;]*/.exec(rest.replace(contextWords, " "))?.[0] ?? "";
}

function drawIn(text: string, isFrequency: boolean): FoundDraw | null {
  const high = numbersWords.exec(text)?.groups;
  const last = Number(high?.high ?? high?.alone ?? 0);
  if (last > 0) {
    const draw = numbersTo(last);
    return draw === null ? null : { draw, numbers: [1, last] };
  }
  if (dieWords.test(text)) return { draw: die, numbers: [6] };
  if (cardWords.test(text)) return { draw: cards, numbers: [52] };
  if (coinWords.test(text)) return { draw: coin, numbers: [] };
  return thingsIn(text, isFrequency);
}

/** Whether a text has no numbers but those of the draw, of what is asked, and how many are drawn. */
function isOnlyOf(text: string, numbers: readonly number[], question: string): boolean {
  const allowed = new Set([1, 2, ...numbers]);
  return (text.replace(question, " ").match(/\d+(?:[.,/]\d+)?/g) ?? []).every((one) =>
    allowed.has(Number(one)),
  );
}

/** `a six came up 18 times in 60 throws: relative frequency?` */
function findRate(text: string): ProbabilityTask | null {
  if (
    !/relative frequency|experimental probability|frecuencia relativa/i.test(text) ||
    otherQuestion.test(text)
  )
    return null;
  const times = /(\d{1,6}) (?:times|of them|veces|de ell[oa]s)\b/iu.exec(text)?.[1];
  const trials =
    /(\d{1,6}) (?:throws|trials|spins|rolls|tosses|times|shots|attempts|lanzamientos|pruebas|tiradas|giros|veces|tiros|intentos)\b/giu;
  const numbers = [...text.matchAll(/\d+(?:[.,/]\d+)?/g)].map(([one]) => one);
  const whole = [...text.matchAll(trials)].map((match) => match[1]).find((one) => one !== times);
  if (times === undefined || whole === undefined || numbers.length !== 2) return null;
  return rateTask(
    Math.min(Number(times), Number(whole)),
    Math.max(Number(times), Number(whole)),
    spanish.test(text) ? "es" : "en",
  );
}
