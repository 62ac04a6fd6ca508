import {
  type AnswerReason,
  answerReasons,
  answerSentence,
} from "../../../server/modules/checking/answers/reasons.constants.ts";
import type { DraftFlaw } from "../../../server/modules/curriculum/authoring/authoring.schemas.ts";

/** Why the checker says so, as a sentence; a code that this page does not know (of a newer server) is shown as it is. */
export function whyWords({ code, values }: NonNullable<DraftFlaw["because"]>, locale: "en" | "es"): string {
  return isReason(code) ? answerSentence({ code, values }, locale) : code;
}

function isReason(code: string): code is AnswerReason {
  return Object.hasOwn(answerReasons, code);
}
