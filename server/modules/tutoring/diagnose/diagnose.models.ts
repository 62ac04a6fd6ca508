import type { Problem } from "../../checking/checking.models.ts";
import { spokenIn } from "../../checking/engine.ts";
import { conceptItem, findConcept, judgeConcept } from "../concept/concept.models.ts";
import type { ReasonCode } from "../reasons/reasons.constants.ts";
import type { Diagnosis, Locale, Nuance, StudentMessage, TurnContext } from "../turn.models.ts";
import { becauseOfWork } from "./because.models.ts";
import { hollow, readManner } from "./manner.models.ts";
import { readPlan } from "./plans.models.ts";
import { blank, excerptOf, plain, type Reading } from "./reading.models.ts";
import { isGuessing, readAskedReply, readSideSum } from "./replies.models.ts";
import { readStoryProblem, readTaskWork } from "./task.models.ts";
import { readWording, type Wording } from "./wording.models.ts";
import { isRight, noWork, readProblem, readWork, type Work } from "./work.models.ts";

/**
 * What the student did in a message: the act, and where it can be checked the verdict on each line with the
 * first wrong one and the misconception it fits. Pure and total: any text gets a diagnosis.
 */
export function diagnose(message: StudentMessage, context: TurnContext): Diagnosis {
  const text = message.text.trim();
  const reading: Reading = { message, text, context, wording: readWording(text) };
  const diagnosis = withReadersWords(
    readWithoutText(reading) ??
      readMathematics(reading) ??
      readReflection(reading) ??
      readConcept(reading) ??
      readManner(reading),
    context.locale,
  );
  return context.policy === "exam" ? withoutVerdicts(diagnosis) : diagnosis;
}

/** The words in a new problem's mathematics (`simplify √72`) are in the language of the reader. */
function withReadersWords(diagnosis: Diagnosis, locale: Locale): Diagnosis {
  const { newProblem } = diagnosis;
  return newProblem === null ? diagnosis : { ...diagnosis, newProblem: spokenIn(newProblem, locale) };
}

/** In an exam no verdict may reach the student's page; the teacher's sentence keeps what was found. */
function withoutVerdicts(diagnosis: Diagnosis): Diagnosis {
  return { ...diagnosis, lines: [], firstWrong: null, misconception: null, solved: false };
}

/** A button pressed with nothing written. */
function readWithoutText(reading: Reading): Diagnosis | null {
  const { message, text } = reading;
  if (message.intent === "stuck")
    return plain(reading, "stuck", "diagnose.stuck", { nuance: "asks-teacher" });
  if (text !== "") return null;
  switch (message.intent) {
    case "hint":
      return plain(reading, "hint-request", "diagnose.hint-request");
    case "check":
      return plain(reading, "question", "diagnose.nothing-to-check", { nuance: "nothing-to-check" });
    case "explain":
      return plain(reading, "question", "diagnose.question");
    default:
      return hollow(reading);
  }
}

/** Lines, answers and new problems; null when the message holds no mathematics to judge. */
function readMathematics(reading: Reading): Diagnosis | null {
  const { text, context, wording } = reading;
  const current = context.state.problem;
  const found = readProblem(text);
  const task = readTaskWork(reading, found);
  if (task !== null) return task;
  const story = current === null || context.state.solved ? readStoryProblem(reading, found) : null;
  if (story !== null) return story;
  const around = wording.asksAround && current?.family !== "linear-inequality" && !/[=<>≤≥]/.test(text);
  const work = current && !around ? readWork(text, current, context.state) : noWork;

  if (current && isGuessing(text, work) && !work.lines.some((line) => line.verdict === "progress")) {
    return plain(reading, "answer", "diagnose.guesses", { nuance: "guesses" });
  }
  const seeks = wording.asksAnswer || wording.asksHint || wording.discouraged;
  const reply = seeks ? null : readAskedReply(text, context.state.asked ?? null, work);
  if (reply !== null) {
    const code = reply === "reply-right" ? "diagnose.reply-right" : "diagnose.reply-wrong";
    return { ...plain(reading, "answer", code, { nuance: reply }), excerpt: text.slice(0, 40) };
  }
  if (found && isNewProblem(reading, found, work)) return readNewProblem(reading, found);
  // A bare expression that is a right line of work (`20/80`) is no question about a sum.
  const isLine = work.lines.some((line) => isRight(line) && line.text === text);
  if (current && !context.state.solved && !isLine) {
    const sideSum = readSideSum(text, found, current, context);
    if (sideSum !== null) {
      return plain(reading, "question", "diagnose.side-sum", { nuance: "side-sum", topic: sideSum });
    }
  }
  const plan =
    current && !context.state.solved && work.lines.length === 0 ? readIntended(reading, current) : null;
  if (plan !== null) return plan;
  if (found && current && work.lines.length === 0 && sameStatement(found, current)) {
    return plain(reading, "problem", "diagnose.same-problem", { nuance: "same-problem" });
  }
  if (current && work.lines.length > 0 && !(context.state.solved && context.state.reflected)) {
    return judged(reading, current, work, wording);
  }
  if (
    !current &&
    !context.state.concept &&
    context.state.openProblem === null &&
    !found &&
    /^\W*([a-z]\s*=\s*)?-?\d+([./]\d+)?\W*$/i.test(text)
  ) {
    return plain(reading, "answer", "diagnose.value-without-problem");
  }
  return null;
}

/** What the student would do, said in words: "take 5 off both sides". */
function readIntended(reading: Reading, current: Problem): Diagnosis | null {
  const { wording, context, message, text } = reading;
  const asks = wording.asksAnswer || wording.asksHint || wording.asksTeacher || wording.topic !== null;
  if (asks || wording.discouraged || message.intent === "explain" || message.intent === "hint") return null;
  const plan = readPlan(text, current, context.state.lines.at(-1)?.text ?? current.statement);
  if (plan === null) return null;
  const code = plan === "plan-right" ? "diagnose.plan-right" : "diagnose.plan";
  return {
    ...plain(reading, "step", code, { nuance: plan, values: { plan: text.slice(0, 80) } }),
    excerpt: excerptOf(text),
  };
}

function isNewProblem(reading: Reading, found: Problem, work: Work): boolean {
  const { state } = reading.context;
  const current = state.problem;
  if (!current) return true;
  if (sameStatement(found, current)) return false;
  if (work.lines.some(isRight)) return false;
  if (state.solved || reading.wording.announcesProblem) {
    return readSideSum(reading.text, found, current, reading.context) === null;
  }
  return found.unknown !== null && current.unknown !== null && found.unknown !== current.unknown;
}

function sameStatement(first: Problem, second: Problem): boolean {
  const bare = (problem: Problem) => problem.statement.replace(/\s+/g, "");
  return bare(first) === bare(second);
}

/** A problem, possibly with the student's own first lines under it. */
function readNewProblem(reading: Reading, problem: Problem): Diagnosis {
  const work = readWork(reading.text, problem, reading.context.state);
  const own = { ...work, lines: work.lines.filter((line) => !isRestated(line.text, problem)) };
  if (own.lines.length > 0) {
    const firstWrong = own.lines.findIndex((line) => work.lines.indexOf(line) === work.firstWrong);
    const kept = { ...own, firstWrong: firstWrong < 0 ? null : firstWrong };
    return { ...judged(reading, problem, kept, reading.wording), newProblem: problem };
  }
  const wants = reading.wording.asksAnswer;
  return plain(reading, "problem", wants ? "diagnose.problem-wants-answer" : "diagnose.problem", {
    newProblem: problem,
    values: { problem: problem.statement },
    ...(wants ? { nuance: "wants-answer" as const } : {}),
  });
}

function isRestated(line: string, problem: Problem): boolean {
  return readProblem(line)?.statement === problem.statement;
}

function judged(reading: Reading, problem: Problem, work: Work, wording: Wording): Diagnosis {
  const last = work.lines.at(-1);
  const corrected = work.firstWrong !== null && last !== undefined && isRight(last) && wording.corrects;
  const firstWrong = corrected ? null : work.firstWrong;
  const wrong = firstWrong === null ? undefined : work.lines[firstWrong];
  const isValue = last !== undefined && isAnswerShaped(last.text, problem);
  const nuance: Nuance | undefined = corrected
    ? "corrected"
    : wording.asksAnswer
      ? "wants-answer"
      : wording.discouraged
        ? "discouraged"
        : undefined;
  return {
    ...blank(reading, isValue ? "answer" : "step"),
    lines: work.lines,
    firstWrong,
    misconception: wrong?.misconception ?? null,
    solved: work.solved && firstWrong === null,
    because: becauseOfWork(work.lines, firstWrong),
    excerpt: excerptOf(reading.text),
    ...(nuance ? { nuance } : {}),
  };
}

/** `x = 5`, `5`, `y ≥ 9`, `7/6`: a value rather than a line on the way. */
function isAnswerShaped(line: string, problem: Problem): boolean {
  const bare = line.replace(/[\s$]/g, "");
  const value = String.raw`-?[\d.,]+(?:/\d+)?%?`;
  const relation =
    problem.unknown === null ? "" : String.raw`(?:${problem.unknown}(?:=|[<>≤≥]=?|\\[lg]eq?))?`;
  return new RegExp(`^=?${relation}${value}$`, "i").test(bare);
}

/** The reply to the closing question, once the problem is done. */
function readReflection(reading: Reading): Diagnosis | null {
  const { state } = reading.context;
  const { wording, text } = reading;
  const shown = reading.context.history.at(-1)?.move === "reveal";
  if (!state.reflected || !(state.solved || state.concept !== null || state.openProblem !== null || shown))
    return null;
  if (wording.hollow || wording.greets || wording.thanks || wording.topic !== null) return null;
  if (findConcept(text, reading.context.locale) !== null && text.includes("?")) return null;
  const alreadyReflected = reading.context.history.at(-1)?.act === "reflection";
  if (alreadyReflected || text.includes("?") || wording.asksHint) return null;
  return { ...plain(reading, "reflection", "diagnose.reflection"), excerpt: excerptOf(text) };
}

function readConcept(reading: Reading): Diagnosis | null {
  const { text, context, wording } = reading;
  const { state, locale } = context;
  const asked = findConcept(text, locale);
  if (asked !== null && asked !== state.concept?.itemId && conceptItem(asked, locale) !== null) {
    return plain(reading, "question", "diagnose.concept", { newConcept: asked, values: { item: asked } });
  }
  if (state.concept === null || state.reflected) return null;
  if (wording.hollow || wording.asksHint || wording.asksAnswer || wording.greets || wording.offTask)
    return null;
  if (wording.topic !== null || wording.discouraged || wording.asksTeacher) return null;
  const concept = judgeConcept(state.concept.itemId, text, state.concept, locale, context.similarities);
  const known = state.concept.misconceptions;
  const misconception = concept.misconceptions.find((id) => !known.includes(id)) ?? null;
  const code: ReasonCode =
    misconception !== null
      ? "diagnose.concept-misconception"
      : concept.newlyCovered.length > 0
        ? "diagnose.concept-covered"
        : "diagnose.concept-nothing-new";
  const values = { newly: concept.newlyCovered.length, covered: concept.covered.length };
  return {
    ...plain(reading, "concept-answer", code, { values: misconception ? { misconception } : values }),
    concept,
    misconception,
    solved: concept.complete,
    excerpt: excerptOf(text),
  };
}
