/** Values of the variables of a problem: name → its variants. */
export type Variables = Readonly<Record<string, string | readonly string[]>>;

/** A text with `@{name}` filled from the first variant of each variable. */
export function withVariables(text: string, variables: Variables): string {
  return text.replace(/@\{([^{}]{1,40})\}/g, (written, name: string) => {
    const variants = variables[name];
    return (typeof variants === "string" ? variants : variants?.[0]) ?? written;
  });
}

/** Variables that a text names and nobody gives a value. */
export function openVariables(text: string): readonly string[] {
  return [...text.matchAll(/@\{([^{}]{1,40})\}/g)].map(([, name = ""]) => name);
}

const figure = /##([^#\n]{1,200}?)(?:##|(?=\s|$))/g;

/** The files of figures that a text shows (`##figure1.gif##`). */
export function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(figure)].map(([, name = ""]) => name.trim());
}

/** OATutor's text as Markdown: `\n` becomes a line break, figures go. Mathematics stays between `$$`. */
export function toMarkdown(text: string): string {
  return text
    .split("$$")
    .map((part, index) =>
      index % 2 === 1 ? part.replaceAll("/frac", "\\frac") : part.replace(figure, " ").replace(/\\n/g, "\n"),
    )
    .join("$$")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/**
 * An answer as the checker reads it: without `$$`, powers as `^`, fractions as LaTeX. OATutor writes answers
 * in LaTeX or as SymPy reads them (`5a**2/(a+9)`).
 */
export function toAnswer(answer: string): string {
  return answer
    .replaceAll("$$", " ")
    .replaceAll("**", "^")
    .replaceAll("/frac", "\\frac")
    .replace(/[−–]/g, "-")
    .replace(/\\n(?![a-z])/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The same answer written in two ways that OATutor mixes: brackets, spaces and `$$` don't count. */
export function sameWriting(left: string, right: string): boolean {
  return bare(left) === bare(right);
}

function bare(text: string): string {
  return toAnswer(text)
    .replace(/\\(?:left|right)/g, "")
    .replace(/[\s.]+/g, "")
    .toLowerCase();
}

/**
 * Options as they were meant. Where a bar between options was lost to the letter I when the content was
 * made (`$$(4,0)I(0,4)I(2,0)$$`), they are taken apart; options that are there twice are there once.
 */
export function repairedChoices(choices: readonly string[], answer: string): readonly string[] {
  const apart = choices.flatMap((choice) => {
    const parts = choice
      .replaceAll("$$", "")
      .split(/(?<=[).\da-z])I(?=[(A-Za-z\d-])/)
      .map((part) => part.trim());
    const isList = parts.length > 3 || (parts.length > 1 && parts.some((part) => sameWriting(part, answer)));
    if (!isList) return [choice];
    const isMathematics = choice.trim().startsWith("$$") && choice.trim().endsWith("$$");
    return isMathematics && choice.split("$$").length === 3
      ? parts.map((part) => `$$${part}$$`)
      : splitKeeping(choice);
  });
  return apart.filter((one, index) => apart.findIndex((other) => sameWriting(other, one)) === index);
}

/** Sentences that were joined, with their own mathematics kept. */
function splitKeeping(choice: string): readonly string[] {
  return choice
    .split(/(?<=[).\da-z])I(?=[(A-Z\d])/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** OATutor's names as ids: lower case words joined by -. */
export function toId(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
}

/** A name in words: `find_prime_factorizations` → `Find prime factorizations`. */
export function toName(name: string): string {
  const words = name
    .replace(/[_\s]+/g, " ")
    .replace(/:/g, "")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
