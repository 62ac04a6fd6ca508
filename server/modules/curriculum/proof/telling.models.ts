/** True when a hint says the answer; numbers that the problem itself says, and answers a hint can't avoid, don't count. */
export function tellsAnswer(hint: string, answer: string, problem: string): boolean {
  const essence = essenceOf(answer);
  if (essence === "") return false;
  const [said, asked] = [plain(hint), plain(problem)];
  if (/^-?\d+(?:[.,/]\d+)*$/.test(essence))
    return statesNumber(said, essence) || (saysNumber(said, essence) && !saysNumber(asked, essence));
  if (/^[\p{L}' ]+$/u.test(essence)) {
    return essence.length > 1 && saysWords(said, essence) && !saysWords(asked, essence);
  }
  const bare = essence.replaceAll(" ", "");
  return (
    bare.length > 2 && said.replaceAll(" ", "").includes(bare) && !asked.replaceAll(" ", "").includes(bare)
  );
}

/** The part of an answer that must not be said: what stands after `x =`, without units or spaces. */
function essenceOf(answer: string): string {
  const written = plain(answer);
  const side = /^[a-z](?:\([a-z]\))?\s*=\s*([^=<>]+)$/.exec(written)?.[1] ?? written;
  const number = /^[$€]?\s*(-?\d+(?:[.,/]\d+)*)\s*(?:%|°|[a-z]+(?:\^?\d|\/[a-z]+)?)?$/.exec(side.trim())?.[1];
  return (number ?? side).trim();
}

/** `= 3`, `is 3`, `son 3`: stated as a result even where the problem has that number too. */
function statesNumber(text: string, number: string): boolean {
  return new RegExp(
    `(?:[a-z] ?=|\\b(?:answer|result|respuesta|resultado) (?:is|es)) ?${escaped(number)}(?![\\d/^*a-z(]|[.,]\\d| ?[-+*/=])`,
  ).test(text);
}

function saysNumber(text: string, number: string): boolean {
  return new RegExp(`(?<![\\d.,/])${escaped(number)}(?![\\d/]|[.,]\\d)`).test(text);
}

function saysWords(text: string, words: string): boolean {
  return new RegExp(`(?<!\\p{L})${escaped(words)}(?!\\p{L})`, "u").test(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** Lower case, LaTeX and typographic signs as plain typing. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, "$1/$2")
    .replace(/\\(?:left|right|text|mathrm|,|;|!| )/g, " ")
    .replace(/\\times|\\cdot|×|·/g, "*")
    .replace(/[−–]/g, "-")
    .replace(/[$\\{}]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
