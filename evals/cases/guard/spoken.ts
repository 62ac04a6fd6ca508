/** A reduced fraction, denominator positive. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** The parts of `7/6`, `-3`, `42`. */
export function ratioOf(value: string): Ratio {
  const [n = "0", d = "1"] = value.split("/");
  return { n: Number(n), d: Number(d) };
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** An integer from 0 to 999,999 in English words. */
export function english(n: number): string {
  if (n < 20) return ones[n] ?? "";
  if (n < 100) return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? "" : `-${ones[n % 10]}`}`;
  if (n < 1000)
    return `${ones[Math.floor(n / 100)]} hundred${n % 100 === 0 ? "" : ` and ${english(n % 100)}`}`;
  return `${english(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? "" : ` ${english(n % 1000)}`}`;
}

const unos =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const decenas = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const centenas =
  "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );

/** An integer from 0 to 999,999 in Spanish words. */
export function spanish(n: number): string {
  if (n < 30) return unos[n] ?? "";
  if (n < 100) return `${decenas[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` y ${unos[n % 10]}`}`;
  if (n === 100) return "cien";
  if (n < 1000) return `${centenas[Math.floor(n / 100)]}${n % 100 === 0 ? "" : ` ${spanish(n % 100)}`}`;
  const thousands = Math.floor(n / 1000);
  return `${thousands === 1 ? "mil" : `${spanish(thousands)} mil`}${n % 1000 === 0 ? "" : ` ${spanish(n % 1000)}`}`;
}

const under: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2: ["half", "halves", "medio", "medios"],
  3: ["third", "thirds", "tercio", "tercios"],
  4: ["quarter", "quarters", "cuarto", "cuartos"],
  6: ["sixth", "sixths", "sexto", "sextos"],
  8: ["eighth", "eighths", "octavo", "octavos"],
  12: ["twelfth", "twelfths", "doceavo", "doceavos"],
};

/** Any value of the corpus in words: `minus three`, `seven sixths`, `tres cuartos`. */
export function spoken(value: string, language: "en" | "es" = "en"): string {
  const { n, d } = ratioOf(value);
  const count = Math.abs(n);
  const sign = n < 0 ? (language === "en" ? "minus " : "menos ") : "";
  if (d === 1) return `${sign}${language === "en" ? english(count) : spanish(count)}`;
  const names = under[d] ?? ["over", `over ${d}`, "sobre", `sobre ${d}`];
  const name = names[(language === "en" ? 0 : 2) + (count === 1 ? 0 : 1)] ?? "";
  return `${sign}${language === "en" ? english(count) : count === 1 ? "un" : spanish(count)} ${name}`;
}
