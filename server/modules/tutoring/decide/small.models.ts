import { evaluateExactly } from "../../checking/engine.ts";
import type { AskedQuestion, Decision, Say } from "../turn.models.ts";
import { type Focus, plainOf } from "./focus.models.ts";
import { because, reply, say } from "./reply.models.ts";
import { base, type Situation } from "./situation.models.ts";

/** A small question about the step ahead, and what its answer is where that is a number. */
export interface SmallQuestion {
  readonly say: Say;
  readonly asks: AskedQuestion | null;
}

/** The smallest question that moves the step ahead. All wordings of a kind have the same answer. */
export function smallQuestion(situation: Situation): SmallQuestion {
  const kind = situation.focus?.kind ?? "any";
  const expects =
    situation.focus && situation.current ? expected(situation.focus, situation.current.text) : null;
  if (expects === null)
    return { say: say(verbal.has(kind) ? `small.${kind}` : "small.any", base(situation)), asks: null };
  return {
    say: say(`small.${kind}`, base(situation)),
    asks: { kind: "test", expects, about: [`small.${kind}`] },
  };
}

/** Kinds whose small question is answered in words. */
const verbal: ReadonlySet<string> = new Set([
  "combine",
  "multiply",
  "powers",
  "decimal",
  "multiply-fractions",
  "own",
]);

/** The numbers a small question of this kind comes to, plain; null when it is one for words. */
function expected(focus: Focus, line: string): readonly string[] | null {
  const { values } = focus;
  const plain = plainOf(line);
  const fractions = [...plain.matchAll(/(\d+)\/(\d+)/g)].map(
    (match) => [Number(match[1]), Number(match[2])] as const,
  );
  const [first, second] = fractions;
  switch (focus.kind) {
    case "constant":
      return values.constant === undefined ? null : [values.constant];
    case "coefficient":
      return values.coefficient === undefined ? null : [values.coefficient];
    case "flip":
      return ["-2"];
    case "collect":
      return values.leftCount && values.rightCount ? [values.leftCount, values.rightCount] : null;
    case "distribute":
      return product(values.factorPlain, values.secondPlain);
    case "brackets":
      return values.insidePlain === undefined ? null : exactValue(values.insidePlain);
    case "clear-fractions":
      return focus.step?.values.factor ? [focus.step.values.factor] : null;
    case "common-denominator":
      return first && second ? [String((first[1] * second[1]) / divisor(first[1], second[1]))] : null;
    case "add-fractions":
      return first ? [String(first[1])] : null;
    case "simplify":
      return first && divisor(first[0], first[1]) > 1 ? [String(divisor(first[0], first[1]))] : null;
    case "percent":
      return ["1/100"];
    case "divide-fractions":
      return ["2"];
    default:
      return null;
  }
}

function product(factor: string | undefined, second: string | undefined): readonly string[] | null {
  if (factor === undefined || second === undefined || !/^-?\d+$/.test(second)) return null;
  return exactValue(`(${factor})*(${second})`);
}

function exactValue(text: string): readonly string[] | null {
  const value = evaluateExactly(text);
  return value === null ? null : [value.toFraction()];
}

function divisor(first: number, second: number): number {
  return second === 0 ? first : divisor(second, first % second);
}

/** The student answered the small question: taken up, and the step itself is theirs. */
export function takeUpSmall(situation: Situation, asked: AskedQuestion): Decision {
  const kind = (asked.about[0] ?? "small.any").slice("small.".length);
  const given = situation.diagnosis.excerpt
    ?.replace(/[^\d./\s-]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const values = { ...base(situation), given: given === "" ? undefined : given };
  if (situation.diagnosis.nuance === "reply-wrong") {
    return reply(situation, {
      move: "verify",
      plan: [say("took.wrong", values), say(`small.${kind}`, values)],
      because: because("decide.reply-used"),
      asks: asked,
    });
  }
  return reply(situation, {
    move: "verify",
    plan: [say("took.right", values), say(`then.${kind}`, values)],
    because: because("decide.reply-used"),
  });
}
