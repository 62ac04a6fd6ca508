import { findProblem } from "../../checking/engine.ts";

/** A shorter text, of letters and digits, could stand in anything. */
const fewestCharacters = 16;

/** Reading a question takes some milliseconds, and those of an exam are asked of each message that is sent meanwhile. */
const read = new Map<string, string | null>();
const mostRead = 5_000;

/**
 * Whether a message puts one of the questions: with the same mathematics, or in the same words, whatever stands around
 * it and however it is set. Another wording of it isn't known again.
 * @param questions as they are asked: Markdown, or a problem in plain notation
 */
export function putsOneOf(message: string, questions: readonly string[]): boolean {
  const words = bare(message);
  if (questions.some((question) => standsIn(words, bare(question)))) return true;
  const put = problemIn(message);
  return put !== null && questions.some((question) => readOnce(question) === put);
}

function standsIn(words: string, question: string): boolean {
  return question.length >= fewestCharacters && words.includes(question);
}

function readOnce(question: string): string | null {
  const known = read.get(question);
  if (known !== undefined) return known;
  const problem = problemIn(question);
  if (read.size >= mostRead) read.clear();
  read.set(question, problem);
  return problem;
}

/** The problem in a text, without the names of its unknowns; null where there is none. */
function problemIn(text: string): string | null {
  const problem = findProblem(text);
  return problem === null ? null : withoutNames(problem.statement);
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
