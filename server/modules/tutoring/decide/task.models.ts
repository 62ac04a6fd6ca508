import { calculationsIn, unusedQuantities } from "../story/calculations.models.ts";
import { readStory } from "../story/story.models.ts";
import type { Decision, Say } from "../turn.models.ts";
import { openInquiry } from "./inquiry.models.ts";
import { answerItem, hintOnItem, talkAboutTask } from "./item.models.ts";
import { because, reply, say } from "./reply.models.ts";
import type { Situation } from "./situation.models.ts";

/** Quantities that a sentence lists at most. */
const mostListed = 8;

/**
 * The first reply to a word problem: what was read of it, and a question on what is looked for. Null when its
 * quantities can't be found; then it is worked at by asking alone.
 */
export function openStory(situation: Situation): Decision | null {
  const { newOpenProblem, nuance } = situation.diagnosis;
  const story = newOpenProblem === null ? null : readStory(newOpenProblem);
  if (story === null) return null;
  const listed = story.quantities.slice(0, mostListed).map(({ text }) => `**${text}**`);
  return reply(situation, {
    move: "elicit",
    plan: [
      nuance === "wants-answer" ? say("story.decline") : null,
      say("story.read", { quantities: listed.join(" · ") }),
      say("story.asks", { question: story.question.replace(/[?¿]/g, "").trim() }),
      say("ask.story-unknown"),
    ],
    because: because("decide.story", { quantities: listed.length }),
  });
}

/** The student's own equation for a word problem: from here on each step is checked. */
export function openEquation(situation: Situation): Decision {
  const [quantity] = situation.diagnosis.task?.unused ?? [];
  return reply(situation, {
    move: "verify",
    plan: [
      quantity === undefined ? say("story.equation") : say("story.equation-unused", { quantity }),
      say("ask.story-equation", { unknown: situation.problem?.unknown ?? undefined }),
    ],
    because: because("decide.story-equation"),
  });
}

/** The reply to work on a word problem or an item with a known answer: a calculation, a plan, an answer. */
export function answerTask(situation: Situation): Decision {
  const { task } = situation.diagnosis;
  const onItem = answerItem(situation);
  if (onItem !== null) return onItem;
  if (!task)
    return (
      talkAboutTask(situation, say("story.heard")) ??
      onStory(situation, say("story.heard")) ??
      openInquiry(situation)
    );
  const last = situation.diagnosis.lines.at(-1);
  const wrong = situation.wrong;
  const line = { line: wrong?.latex ?? last?.latex };
  if (task.verdict === "right") return closeTask(situation);
  if (task.verdict === "run-on") {
    return reply(situation, {
      move: "verify",
      plan: [say("story.run-on", line), say("ask.story-run-on", line)],
      because: because("decide.locate"),
    });
  }
  if (task.verdict === "wrong") {
    const kind = task.kind === "answer" ? "answer" : "calculation";
    return reply(situation, {
      move: "verify",
      plan: [say(`story.wrong-${kind}`, line), say(`ask.story-wrong-${kind}`, line)],
      because: because("decide.locate"),
    });
  }
  if (task.foreign.length > 0) {
    const number = task.foreign[0];
    return reply(situation, {
      move: "verify",
      plan: [holding(situation), say("story.foreign", { number }), say("ask.story-foreign", { number })],
      because: because("decide.task-foreign", { number: number ?? "" }),
    });
  }
  if (task.supported) return closeSupported(situation);
  if (task.kind === "answer") {
    return reply(situation, {
      move: "pump",
      plan: [say("story.answer-open", line), say("ask.story-how", line)],
      because: because("decide.unchecked"),
    });
  }
  return onward(situation);
}

/**
 * The next question about a word problem, after some opening; null where none is on the page. The questions go from
 * what is asked to how the numbers belong together to a calculation to write down.
 */
export function onStory(situation: Situation, opening: Say): Decision | null {
  const story = readStory(situation.context.state.openProblem ?? "");
  if (story === null) return null;
  const { history, state } = situation.context;
  const asked = history.length - 1;
  const begun = state.lines.length > 0;
  const [first, second] = story.quantities;
  const unused = unusedOf(situation);
  const questions = begun
    ? [
        say("ask.story-left"),
        unused ? say("ask.story-unused", { quantity: unused }) : say("ask.story-calculation"),
      ]
    : [
        say("ask.story-together", { first: first?.text, second: second?.text }),
        say("ask.story-calculation"),
        say("ask.story-picture"),
      ];
  const question = questions[Math.max(0, asked) % questions.length];
  return reply(situation, {
    move: "pump",
    plan: [opening, question ?? say("ask.story-calculation")],
    because: because("decide.story-next"),
  });
}

/** A hint on a word problem: where to look, how to set it out, a smaller one of the same shape to think about. */
export function hintOnStory(situation: Situation): Decision | null {
  const own = hintOnItem(situation) ?? talkAboutTask(situation, say("story.heard"));
  if (own !== null) return own;
  const story = readStory(situation.context.state.openProblem ?? "");
  if (story === null) return null;
  const { hintLevel } = situation.context.state;
  const level = hintLevel >= 2 ? 3 : hintLevel === 1 ? 2 : 1;
  const quantity = unusedOf(situation) ?? story.quantities[0]?.text;
  return reply(situation, {
    move: "hint",
    level,
    plan: [
      say(`story.hint-${level}`, { quantity, question: story.question.replace(/[?¿]/g, "").trim() }),
      say(`ask.story-hint-${level}`, { quantity }),
    ],
    because: because("decide.hint", { level, used: hintLevel, most: 3 }),
  });
}

/** A quantity of the story that no line on the page uses. */
function unusedOf({ context }: Situation): string | undefined {
  const story = readStory(context.state.openProblem ?? "");
  const uses = context.state.lines.flatMap((line) => calculationsIn(line.text).flatMap((one) => one.uses));
  return story === null ? undefined : unusedQuantities(story, uses)[0]?.text;
}

/** The calculations hold and lead to the number given; more can't be said without a solution. */
function closeSupported(situation: Situation): Decision {
  const number = situation.diagnosis.task?.result ?? undefined;
  return reply(situation, {
    move: "reflect",
    plan: [say("story.supported", { number }), say("reflect.story")],
    because: because("decide.story-supported"),
  });
}

/** A right calculation, or a plan: what does its result stand for, and is anything left? */
function onward(situation: Situation): Decision {
  const { task, lines } = situation.diagnosis;
  const result = task?.result ?? undefined;
  const asked = situation.context.history.filter(
    (turn) => turn.move === "verify" || turn.move === "pump",
  ).length;
  const unused = task?.unused[0];
  const question =
    task?.kind === "plan"
      ? say("ask.story-plan")
      : asked % 2 === 1 && unused !== undefined
        ? say("ask.story-unused", { quantity: unused })
        : say("ask.story-meaning", { result });
  return reply(situation, {
    move: lines.length > 0 ? "verify" : "pump",
    plan: [task?.kind === "plan" ? say("story.plan") : holding(situation), question],
    because: because("decide.task-meaning"),
  });
}

/** Says of a calculation that it is worked out right, and no more. */
function holding({ diagnosis }: Situation): Say | null {
  const last = diagnosis.lines.at(-1);
  return last?.verdict === "progress" ? say("story.holds", { line: last.latex }) : null;
}

function closeTask(situation: Situation): Decision {
  const { state } = situation.context;
  const line = situation.diagnosis.lines.at(-1)?.latex;
  const closing = state.lastMisconception
    ? say("reflect.slip")
    : state.hintsUsed > 0
      ? say("reflect.helped")
      : say("reflect.story");
  return reply(situation, {
    move: "reflect",
    plan: [say("story.done", { line }), closing],
    because: because("decide.reflect"),
  });
}
