import { longestMessage, type NewTurn } from "./conversations.schemas.ts";
import { turnEmpty, turnTooLong } from "./tutoring.errors.ts";

/**
 * The student's words. NUL is left out: no keyboard writes it, and SQLite ends a text there.
 * @throws turn.empty, turn.too-long
 */
export function textOfNewTurn(input: NewTurn): string {
  const text = input.message.parts
    .map((part) => part.text)
    .join("\n")
    .replaceAll("\u0000", "");
  if (text.trim() === "" && !input.intent) throw turnEmpty();
  if (text.length > longestMessage) throw turnTooLong(longestMessage);
  return text;
}
