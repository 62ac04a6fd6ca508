import type { Decision, Diagnosis, ScreenResult, TurnContext } from "../turn.models.ts";
import { answerConcept, openConcept } from "./concept.models.ts";
import { examReply } from "./exam.models.ts";
import { hintAt, hintReply } from "./hints.models.ts";
import { citeAlone, openInquiry } from "./inquiry.models.ts";
import {
  afterTheEnd,
  answerRequest,
  askMore,
  discouraged,
  explainStep,
  explainWord,
  greet,
  hearTrouble,
  lowEffort,
  redirect,
  sideSum,
  smallerQuestion,
  stuck,
  takePlan,
  takeReflection,
  unclearQuestion,
} from "./manner.models.ts";
import { answerGuesses, takeUpReply } from "./numbers.models.ts";
import { because, reply, say } from "./reply.models.ts";
import { decideInjection, decideSupport } from "./screened.models.ts";
import { type Situation, situationOf } from "./situation.models.ts";
import { answerTask, hintOnStory, onStory, openEquation, openStory } from "./task.models.ts";
import { answerWork, askForWork, openProblem } from "./work.models.ts";

export { alertsOf } from "./alerts.models.ts";
export { nextState } from "./next-state.models.ts";

/** The move of a turn: a person in need comes first, then attempts on the tutor itself, then the work. */
export function decideScreened(screened: ScreenResult, diagnosis: Diagnosis, context: TurnContext): Decision {
  if (screened.concern !== null) return decideSupport(screened, context);
  if (screened.injection) return decideInjection(context);
  return decide(diagnosis, context);
}

/**
 * Chooses one move within the class policy, what to say, and what must not be revealed (DESIGN.md §1).
 * Safeguarding and injections are decided before, by `decideScreened`.
 */
export function decide(diagnosis: Diagnosis, context: TurnContext): Decision {
  const situation = situationOf(diagnosis, context);
  if (context.policy === "off") {
    return reply(situation, { move: "redirect", plan: [say("off")], because: because("decide.off") });
  }
  if (context.policy === "exam") return examReply(situation);
  return inConcept(situation) ?? onWork(situation);
}

/** A concept dialogue is under way or asked for; null when the message is about something else. */
function inConcept(situation: Situation): Decision | null {
  const { diagnosis, context } = situation;
  if (diagnosis.newConcept !== null) return openConcept(situation, diagnosis.newConcept);
  if (context.state.concept === null || diagnosis.newProblem || diagnosis.newOpenProblem !== null)
    return null;
  if (context.state.reflected) return null;
  switch (diagnosis.act) {
    case "concept-answer":
    case "hint-request":
    case "answer-request":
    case "low-effort":
      return answerConcept(situation);
    default:
      return null;
  }
}

function onWork(situation: Situation): Decision {
  const { diagnosis, context } = situation;
  const cited = asksAboutReading(situation) ? citeAlone(situation) : null;
  if (cited !== null) return cited;
  switch (diagnosis.act) {
    case "problem":
      if (diagnosis.newOpenProblem !== null) return openStory(situation) ?? openInquiry(situation);
      return diagnosis.task ? openEquation(situation) : openProblem(situation);
    case "step":
      if (diagnosis.nuance === "plan" || diagnosis.nuance === "plan-right") return takePlan(situation);
      return isOpen(situation) ? answerTask(situation) : answerWork(situation);
    case "answer":
      if (isOpen(situation)) return answerTask(situation);
      if (diagnosis.nuance === "guesses") return answerGuesses(situation);
      if (diagnosis.nuance === "reply-right" || diagnosis.nuance === "reply-wrong")
        return takeUpReply(situation);
      return answerWork(situation);
    case "concept-answer":
      return answerConcept(situation);
    case "question":
      return answerQuestion(situation);
    case "hint-request":
      if (diagnosis.nuance === "discouraged") return discouraged(situation);
      if (situation.done) return afterTheEnd(situation);
      if (diagnosis.nuance === "chooses-example" && situation.current) return hintAt(situation, 3);
      if (diagnosis.nuance === "chooses-smaller" && situation.current) return smallerQuestion(situation);
      if (isOpen(situation)) return hintOnStory(situation) ?? openInquiry(situation);
      return situation.current ? hintReply(situation) : askForWork(situation);
    case "answer-request":
      return (
        (isOpen(situation) ? onStory(situation, say("story.decline")) : null) ?? answerRequest(situation)
      );
    case "stuck":
      return stuck(situation);
    case "low-effort":
      if (isOpen(situation) && context.state.hollow % 2 === 1)
        return hintOnStory(situation) ?? lowEffort(situation);
      return (isOpen(situation) ? onStory(situation, say("hollow.open")) : null) ?? lowEffort(situation);
    case "reflection":
      return takeReflection(situation);
    case "greeting":
      return greet(situation);
    case "off-task":
      if (diagnosis.nuance === "troubled") return hearTrouble(situation);
      return context.state.openProblem !== null ? openInquiry(situation) : redirect(situation);
  }
}

/** A question that belongs to no problem, which what the class reads may speak to. */
function asksAboutReading({ diagnosis, problem, context }: Situation): boolean {
  const asks = ["question", "hint-request", "answer-request", "off-task"].includes(diagnosis.act);
  return asks && problem === null && context.state.openProblem === null && diagnosis.topic === null;
}

function answerQuestion(situation: Situation): Decision {
  const { diagnosis } = situation;
  if (diagnosis.nuance === "yes-or-no") return askMore(situation);
  if (diagnosis.nuance === "nothing-to-check") return askForWork(situation);
  if (diagnosis.nuance === "side-sum" && diagnosis.topic !== null) return sideSum(situation, diagnosis.topic);
  if (diagnosis.topic !== null) return explainWord(situation, diagnosis.topic);
  if (isOpen(situation)) return openInquiry(situation);
  return diagnosis.nuance === "asks-why" || diagnosis.excerpt === null
    ? explainStep(situation)
    : unclearQuestion(situation);
}

function isOpen(situation: Situation): boolean {
  return situation.problem === null && situation.context.state.openProblem !== null;
}
