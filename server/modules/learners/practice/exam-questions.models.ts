import { findProblem } from "../../checking/engine.ts";

/** A shorter text, of letters and digits, could stand in anything. */
const fewestCharacters = 16;

/**
 * Whether a message puts a question: with the same mathematics, or in the same words, whatever stands around it and
 * however it is set. Another wording of it isn't known again.
 * @param question as it is asked: Markdown, or a problem in plain notation
 */
export function putsQuestion(message: string, question: string): boolean {
  const [asked, put] = [findProblem(question), findProblem(message)];
  if (asked !== null && put !== null && withoutNames(asked.statement) === withoutNames(put.statement))
    return true;
  const words = bare(question);
  return words.length >= fewestCharacters && bare(message).includes(words);
}

/** A problem without the names of its unknowns: they are counted as they come, so that x + 5 = 12 is y + 5 = 12. */
function withoutNames(statement: string): string {
  const names: string[] = [];
  return statement.toLowerCase().replace(/\b[a-z]\b|(?<=\d)[a-z]\b/g, (name) => {
    if (!names.includes(name)) names.push(name);
    return `#${names.indexOf(name)}`;
  });
}

/** Letters and digits alone, in lower case. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
