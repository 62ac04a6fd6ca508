import type { Diagnosis, StudentMessage } from "../turn.models.ts";
import { termOf, termWithin } from "./glossary/glossary.models.ts";
import { excerptOf, plain, type Reading } from "./reading.models.ts";

/** Everything that is said rather than calculated. */
export function readManner(reading: Reading): Diagnosis {
  const { wording, text, context, message } = reading;
  const { state } = context;
  const choice = readChoice(reading);
  if (choice !== null) return choice;
  if (isYesOrNo(reading)) return plain(reading, "question", "diagnose.yes-or-no", { nuance: "yes-or-no" });
  if (wording.asksTeacher) return plain(reading, "stuck", "diagnose.stuck", { nuance: "asks-teacher" });
  if (wording.troubled) return plain(reading, "off-task", "diagnose.troubled", { nuance: "troubled" });
  if (wording.discouraged) {
    return plain(reading, "hint-request", "diagnose.discouraged", { nuance: "discouraged" });
  }
  if (wording.topic !== null && isKnownWord(wording.topic, message)) return aboutWord(reading, wording.topic);
  if (wording.asksAnswer) return plain(reading, "answer-request", "diagnose.answer-request");
  if (message.intent === "hint") return plain(reading, "hint-request", "diagnose.hint-request");
  if (message.intent === "explain")
    return aboutWord(reading, wording.topic ?? text.toLowerCase().slice(0, 60));
  if (wording.topic !== null && !wording.offTask) return aboutWord(reading, wording.topic);
  if (wording.thanks) return plain(reading, "greeting", "diagnose.thanks", { nuance: "thanks" });
  if (wording.greets) return plain(reading, "greeting", "diagnose.greeting");
  if (wording.asksWhy && state.problem) {
    return plain(reading, "question", "diagnose.question", { nuance: "asks-why" });
  }
  if (wording.asksHint) return plain(reading, "hint-request", "diagnose.hint-request");
  if (wording.hollow) return hollow(reading);
  if (message.intent === "check") {
    return plain(reading, "question", "diagnose.nothing-to-check", { nuance: "nothing-to-check" });
  }
  if (wording.offTask) return plain(reading, "off-task", "diagnose.off-task");
  return readOpen(reading);
}

/** "No" to a question of the tutor's that can be answered so: thin, but an answer. */
function isYesOrNo({ text, context }: Reading): boolean {
  const last = context.history.at(-1);
  const asked = last?.move === "verify" && last.replyText.includes("?") && context.state.problem !== null;
  return asked && !context.state.solved && /^\W*(yes|yeah|yep|yea|no|nope|nah|sí|si|claro)\W*$/i.test(text);
}

/** The reply to the tutor's offer of three ways on: an example, a smaller question, the teacher. */
function readChoice(reading: Reading): Diagnosis | null {
  const { state, history } = reading.context;
  const offered = history.at(-1)?.move === "elicit" && state.hollow > 0 && state.hollow % 4 === 3;
  const chosen = offered
    ? /^\W*(?:option |opcion )?([abc])\W*(?:pls|please|por favor)?\W*$/i.exec(reading.text)?.[1]
    : undefined;
  switch (chosen?.toLowerCase()) {
    case "a":
      return plain(reading, "hint-request", "diagnose.hint-request", { nuance: "chooses-example" });
    case "b":
      return plain(reading, "hint-request", "diagnose.hint-request", { nuance: "chooses-smaller" });
    case "c":
      return plain(reading, "stuck", "diagnose.stuck", { nuance: "asks-teacher" });
    default:
      return null;
  }
}

/** Work the engine can't read: a task in words, talk about one, or something else altogether. */
function readOpen(reading: Reading): Diagnosis {
  const { text, context, wording } = reading;
  const { state } = context;
  const words = text.split(/\s+/).length;
  const isTask = words >= 5 && (/\?|¿/.test(text) || wording.announcesProblem) && /\d|[=<>^√]/.test(text);
  if (isTask || (wording.announcesProblem && /[=<>^√]|\d/.test(text))) {
    return plain(reading, "problem", "diagnose.open-problem", { newOpenProblem: text.slice(0, 1000) });
  }
  if (state.openProblem !== null) {
    return { ...plain(reading, "step", "diagnose.open-work"), excerpt: excerptOf(text) };
  }
  if (text.includes("?") || text.includes("¿")) return plain(reading, "question", "diagnose.question");
  if (state.problem && !state.solved) {
    return { ...plain(reading, "question", "diagnose.question"), excerpt: excerptOf(text) };
  }
  return plain(reading, "off-task", "diagnose.off-task");
}

/** Nothing to work with. */
export function hollow(reading: Reading): Diagnosis {
  return plain(reading, "low-effort", "diagnose.low-effort", {
    values: { count: reading.context.state.hollow + 1 },
  });
}

/** A word's own entry if the glossary has one, also within a longer wording ("the common denominator thing"). */
function aboutWord(reading: Reading, asked: string): Diagnosis {
  const topic = termOf(asked) ? asked : (termWithin(asked)?.en.names[0] ?? asked);
  return plain(reading, "question", "diagnose.word", { topic, values: { topic } });
}

/** `what is x` asks for the answer; `what is a coefficient` asks about a word. */
function isKnownWord(topic: string, message: StudentMessage): boolean {
  return message.intent === "explain" || termOf(topic) !== null;
}
