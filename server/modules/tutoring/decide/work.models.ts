import type { LineJudgement } from "../../checking/checking.models.ts";
import { evaluateExactly, misconceptionById } from "../../checking/engine.ts";
import type { AskedQuestion, Decision, Say } from "../turn.models.ts";
import { biting } from "./biting.ts";
import { confirmEnd } from "./ending.models.ts";
import { focusKindOf, latexOf, plainOf } from "./focus.models.ts";
import { hintAt } from "./hints.models.ts";
import { goalOpening, memoryOpening, misconceptionAhead } from "./profile.models.ts";
import { stepsAhead } from "./protect.models.ts";
import { because, reply, say } from "./reply.models.ts";
import { base, rightLines, type Situation } from "./situation.models.ts";

/** The first reply to a problem: what would the student do? */
export function openProblem(situation: Situation): Decision {
  const { nuance } = situation.diagnosis;
  const opening =
    nuance === "wants-answer"
      ? say("open.decline", base(situation))
      : nuance === "same-problem"
        ? say("open.same", base(situation))
        : null;
  const watch = misconceptionAhead(situation);
  const kind = situation.focus?.kind ?? "any";
  return reply(situation, {
    move: "elicit",
    plan: [
      memoryOpening(situation),
      goalOpening(situation),
      opening,
      watch ? say("watch.remind", { name: watch.name[situation.locale] }) : null,
      watch ? say("ask.watch", base(situation)) : say(`start.${kind}`, base(situation)),
    ],
    because: watch
      ? because("decide.watch-for", { nameEn: watch.name.en, nameEs: watch.name.es })
      : because("decide.first-question"),
  });
}

/** The reply to lines of work: a wrong one is located; a right one is confirmed and built on. */
export function answerWork(situation: Situation): Decision {
  const { diagnosis } = situation;
  if (situation.wrong) return locate(situation, situation.wrong);
  const last = diagnosis.lines.at(-1);
  if (!last) return askForWork(situation);
  if (last.verdict === "unchecked") return admitUnchecked(situation, last);
  if (diagnosis.solved) return confirmEnd(situation, last);
  if (last.verdict === "no-progress") return pointOn(situation, last);
  return confirmLine(situation, last);
}

function confirmLine(situation: Situation, last: LineJudgement): Decision {
  const watch = misconceptionAhead(situation);
  const values = base(situation);
  return reply(situation, {
    move: "verify",
    plan: [
      goalOpeningFor(situation),
      acknowledgement(situation, last),
      watch ? say("watch.remind", { name: watch.name[situation.locale] }) : null,
      watch ? say("ask.watch", values) : say(`next.${situation.focus?.kind ?? "any"}`, values),
    ],
    because: watch
      ? because("decide.watch-for", { nameEn: watch.name.en, nameEs: watch.name.es })
      : because("decide.next-question"),
  });
}

/** A problem that comes together with the student's first lines is opened and answered at once. */
function goalOpeningFor(situation: Situation): Say | null {
  return situation.opens ? goalOpening(situation) : null;
}

/** Says what the student did, in their own terms. */
function acknowledgement(situation: Situation, last: LineJudgement): Say {
  if (situation.diagnosis.nuance === "corrected") return say("right.corrected", { line: last.latex });
  if (situation.context.state.attempts > 0 && !situation.opens)
    return say("right.after-wrong", { line: last.latex });
  const several = rightLines(situation.diagnosis).length;
  if (several > 1) return say("right.several", { line: last.latex, count: String(several) });
  const values = Object.fromEntries(
    Object.entries(last.values).map(([name, value]) => [name, latexOf(value)]),
  );
  return say(`right.${focusKindOf(last.step)}`, { ...values, line: last.latex });
}

function pointOn(situation: Situation, last: LineJudgement): Decision {
  const kind = situation.focus?.kind ?? "any";
  return reply(situation, {
    move: "verify",
    plan: [say("right.no-progress", { line: last.latex }), say(`next.${kind}`, base(situation))],
    because: because("decide.no-progress"),
  });
}

/** Where the work stops following, without the fix, and one question that lets the student see it. */
function locate(situation: Situation, wrong: LineJudgement): Decision {
  const { state } = situation.context;
  if (wrong.verdict === "loses-solutions" || wrong.verdict === "adds-solutions")
    return solutionSet(situation, wrong);
  const again =
    wrong.misconception !== null && wrong.misconception === state.lastMisconception && !situation.opens;
  if (again || (state.attempts >= 2 && !situation.opens && state.hintLevel < 2)) {
    const hint = hintAt(
      situation,
      2,
      say(again ? "wrong.again" : "wrong.line", { wrong: wrong.latex, line: situation.current?.latex }),
    );
    return { ...hint, because: because(again ? "decide.locate-again" : "decide.locate") };
  }
  const tested = situation.diagnosis.act === "answer" ? testOwnValue(situation, wrong) : null;
  if (tested !== null) return tested;
  const rule = wrong.misconception === null ? null : misconceptionById(wrong.misconception);
  const text = rule && fillAsk(rule.ask[situation.locale], wrong.values);
  // One step before the end of an equation a question about that step comes too near the answer: the value is tested.
  const lastStep = situation.problem?.family === "linear-equation" && isLastStep(situation);
  if (rule && text && !lastStep) {
    return reply(situation, {
      move: "verify",
      plan: [creditTry(situation, wrong, rule.id), say("ask.given", { text })],
      because: because("decide.locate"),
      asks: comparedValues(wrong.values),
    });
  }
  return askWhatWasDone(situation, wrong);
}

/** Credits what is right before saying which line does not follow. */
function whatHolds(situation: Situation, wrong: LineJudgement): Say {
  const before = rightLines(situation.diagnosis).at(-1);
  if (before) return say("wrong.after-right", { wrong: wrong.latex, before: before.latex });
  return say("wrong.line", { wrong: wrong.latex });
}

/** A wrong value is not called wrong before the student has tested it, unless right lines lead up to it. */
function valueHolds(situation: Situation, wrong: LineJudgement): Say {
  const before = rightLines(situation.diagnosis).at(-1);
  return before ? whatHolds(situation, wrong) : say("wrong.value", { wrong: wrong.latex });
}

function isLastStep(situation: Situation): boolean {
  return (
    situation.problem !== null &&
    situation.current !== null &&
    stepsAhead(situation.problem, situation.current.text).length <= 1
  );
}

/** Names what the student set out to do, which is often a good plan, before saying that the line does not follow. */
function creditTry(situation: Situation, wrong: LineJudgement, rule: string): Say {
  const before = rightLines(situation.diagnosis).at(-1);
  if (before) return say("wrong.after-right", { wrong: wrong.latex, before: before.latex });
  return say(`try.${biting[rule]?.[0] ?? "any"}`, { wrong: wrong.latex, line: situation.current?.latex });
}

function solutionSet(situation: Situation, wrong: LineJudgement): Decision {
  const kind = wrong.verdict === "loses-solutions" ? "loses" : "adds";
  const values = { wrong: wrong.latex, line: situation.current?.latex };
  return reply(situation, {
    move: "verify",
    plan: [say(`wrong.${kind}`, values), say(`ask.${kind}`, values)],
    because: because("decide.solution-set"),
  });
}

/** A wrong value is tested by the student: put back, what do both sides come to? */
function testOwnValue(situation: Situation, wrong: LineJudgement): Decision | null {
  const test = putBack(situation, wrong);
  if (test === null) return null;
  return reply(situation, {
    move: "verify",
    plan: [valueHolds(situation, wrong), say("ask.put-back", { ...test.values, wrong: wrong.latex })],
    because: because("decide.put-back"),
    asks: test.asks,
  });
}

/** The sides of an equation at the student's own value, where that is a number. */
function putBack(
  situation: Situation,
  wrong: LineJudgement,
): { readonly values: Readonly<Record<string, string>>; readonly asks: AskedQuestion } | null {
  const unknown = situation.problem?.unknown;
  if (!situation.problem || !unknown || situation.problem.family !== "linear-equation") return null;
  const value = new RegExp(`^(?:${unknown}=)?(-?\\d+(?:\\.\\d+)?(?:/\\d+)?)$`).exec(
    plainOf(wrong.text).replace(/\s/g, ""),
  )?.[1];
  if (value === undefined) return null;
  const sides = situation.problem.statement.split("=").map((side) => side.trim());
  const expects = sides.map((side) => evaluateExactly(side.replaceAll(unknown, `(${value})`))?.toFraction());
  const [left, right] = sides;
  const [leftValue, rightValue] = expects;
  if (!left || !right || leftValue === undefined || rightValue === undefined) return null;
  const open = [left, right].filter((side) => side.includes(unknown));
  const about = open.map(latexOf);
  const [first, second] = about;
  if (first === undefined) return null;
  const values = {
    value: latexOf(value),
    unknown,
    ...(second === undefined
      ? { one: first, should: latexOf(open[0] === left ? right : left) }
      : { first, second }),
  };
  const asked = open.map((side) => (side === left ? leftValue : rightValue));
  return { values, asks: { kind: "put-back", expects: asked, about } };
}

function askWhatWasDone(situation: Situation, wrong: LineJudgement): Decision {
  const before = rightLines(situation.diagnosis).at(-1)?.latex ?? situation.current?.latex;
  const isSum = situation.problem?.unknown === null;
  return reply(situation, {
    move: "verify",
    plan: [
      whatHolds(situation, wrong),
      say(isSum ? "ask.how-sum" : "ask.how-line", { wrong: wrong.latex, before, line: before }),
    ],
    because: because("decide.locate"),
  });
}

/** What a misconception's question compares at its test number, worked out; null when it compares nothing. */
function comparedValues(values: Readonly<Record<string, string>>): AskedQuestion | null {
  const { unknown, number } = values;
  const sides = [values.bracket ?? values.left, values.given ?? values.right];
  if (unknown === undefined || number === undefined) return null;
  const expects = sides.flatMap((side) => {
    const value = side === undefined ? null : evaluateExactly(side.replaceAll(unknown, `(${number})`));
    return value === null ? [] : [value.toFraction()];
  });
  return expects.length === 2 && expects[0] !== expects[1]
    ? { kind: "test", expects, about: sides.map((side) => latexOf(side ?? "")) }
    : null;
}

/** Fills `{name}` in a rule's question, its values set as mathematics; null when one is missing. */
function fillAsk(template: string, values: Readonly<Record<string, string>>): string | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  if (names.some((name) => values[name] === undefined)) return null;
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => `$${latexOf(values[name] ?? "")}$`)
    .replaceAll("$ = $", " = ");
}

function admitUnchecked(situation: Situation, last: LineJudgement): Decision {
  return reply(situation, {
    move: "elicit",
    plan: [say("unchecked.line", { wrong: last.latex }), say("ask.unchecked", base(situation))],
    because: because("decide.unchecked"),
  });
}

/** An answer or a check with no line to look at. */
export function askForWork(situation: Situation): Decision {
  return reply(situation, {
    move: "elicit",
    plan: situation.current
      ? [say("check.nothing", base(situation)), say("ask.line", base(situation))]
      : [say("check.no-problem"), say("ask.problem")],
    because: because("decide.pump"),
  });
}
