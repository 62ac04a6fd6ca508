import { sentenceOf } from "../../server/modules/tutoring/reasons/reasons.constants.ts";
import type { DialogueTranscript } from "./dialogues.runner.ts";

/** A dialogue as text to read aloud. With `reasons`, what was diagnosed and decided stands under each message. */
export function printDialogue(
  transcript: DialogueTranscript,
  options: { readonly reasons?: boolean } = {},
): string {
  const { script, turns, findings } = transcript;
  const lines = turns.flatMap(({ message, diagnosis, decision, reply }, index) => [
    `S  ${message.intent ? `[${message.intent}] ` : ""}${message.text}`,
    ...(options.reasons
      ? [
          `     (${diagnosis.act}${diagnosis.nuance ? `/${diagnosis.nuance}` : ""}: ${sentenceOf(diagnosis.because, "en")})`,
          `     (${decision.move}${decision.hintLevel ?? ""}: ${sentenceOf(decision.because, "en")})`,
        ]
      : []),
    ...reply.split("\n").map((line, at) => `${at === 0 ? "T  " : "   "}${line}`),
    ...findings
      .filter((finding) => finding.turn === index)
      .map((finding) => `!! ${finding.rule}: ${finding.detail}`),
    "",
  ]);
  return [`# ${script.id} (${script.kind}, ${script.policy}, ${script.locale})`, ...lines].join("\n");
}
