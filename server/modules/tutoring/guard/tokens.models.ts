/** A piece of normalised text. `glued` says that nothing stands between it and the piece before. */
export interface Token {
  readonly kind: "digits" | "word" | "sign" | "stop" | "line";
  readonly text: string;
  readonly glued: boolean;
}

const pattern =
  /(\d+(?:[.,]\d+)*|(?<![\d.,\p{L})])\.\d+)|(\p{Script=Han})|([\p{L}\p{M}]+(?:'[\p{L}]+)*)|([-+*/^=<>≤≥≠≈∈√%()[\]|→±∞{}□])|([.!?;:,…"#$&_~@\\])|(\n)|(\p{Extended_Pictographic})/gu;

/** Pieces of normalised text, in order. Linear in the length of the text. */
export function tokenise(normalised: string): Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of normalised.matchAll(pattern)) {
    const glued = match.index === last;
    last = match.index + match[0].length;
    tokens.push(...tokensOf(match, glued));
  }
  return tokens;
}

function tokensOf(match: RegExpExecArray, glued: boolean): Token[] {
  const [text, digits, han, word, sign, stop] = match;
  if (digits !== undefined) return digitTokens(digits, glued);
  if (han !== undefined) return [{ kind: "word", text: han, glued: false }];
  if (word !== undefined) return [{ kind: "word", text: word, glued }];
  if (sign !== undefined) return [{ kind: "sign", text: sign, glued }];
  if (stop !== undefined) return [{ kind: "stop", text: stop, glued }];
  if (text === "\n") return [{ kind: "line", text, glued }];
  return [{ kind: "word", text: "☺", glued }];
}

/** `1,000` and `3.5` and `3,5` are one number; `3,4,5` and `1.2.3` are lists. */
function digitTokens(text: string, glued: boolean): Token[] {
  if (text.startsWith(".")) return [{ kind: "digits", text: `0${text}`, glued }];
  const isOne =
    /^\d+([.,]\d+)?$/.test(text) ||
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ||
    /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text);
  if (isOne) return [{ kind: "digits", text, glued }];
  return text.split(/([.,])/).map((part, index) => ({
    kind: /\d/.test(part) ? ("digits" as const) : ("stop" as const),
    text: part,
    glued: index > 0 || glued,
  }));
}
