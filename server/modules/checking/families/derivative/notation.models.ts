/**
 * The signs of differentiation as one spelling each: primes as `'`, `d/dx` and `dy/dx` on one line, no delimiters.
 * Everything else stays as it was written.
 */
export function normalised(text: string): string {
  return text
    .replace(/\$|\\left(?![a-z])|\\right(?![a-z])|\\[,;!()[\]]|\\displaystyle/g, "")
    .replace(/\s?\^\s?\{?\s?((?:\\prime\s?)+)\}?/g, (_whole, primes: string) =>
      "'".repeat(primes.match(/prime/g)?.length ?? 1),
    )
    .replace(/(?<=[a-zA-Z)])\s?[’′‘`´]|(?<=[a-zA-Z)])\s'/g, "'")
    .replace(/\\(?:mathrm|text|operatorname)\s?\{\s?d\s?\}/g, "d")
    .replace(
      /\\[dt]?frac\s?\{?\s?d\s?([a-zA-Z]?)\s?\}?\s?\{\s?d\s?([a-z])\s?\}/g,
      (_whole, name: string, letter: string) => `d${name}/d${letter} `,
    )
    .replace(
      /\bd\s?([a-zA-Z]?)\s?\/\s?d\s?([a-z])(?![a-z])/g,
      (_whole, name: string, letter: string) => `d${name}/d${letter} `,
    )
    .replace(/\bD_\{?([a-z])\}?(?![a-z])/g, (_whole, letter: string) => `d/d${letter} `);
}

/** Where a bracket that opens at an index closes, or -1. */
export function closingAt(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
