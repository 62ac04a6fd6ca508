/** Everyday words of a reply that gives an answer, and number words: what a cipher or a mirror would hide. */
const telling = (
  "answer equals number value three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred respuesta igual numero cuatro cinco siete " +
  "ocho nueve trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa solution result minus"
).split(" ");

const mirrored = (word: string): string => [...word].reverse().join("");

/** Telling words written backwards. */
export const reversedWords: ReadonlySet<string> = new Set(
  [..."the two six ten one and thirds".split(" "), ...telling]
    .map(mirrored)
    .filter((word) => !/^(net|eno|dna|owt|xis)$/.test(word) || word === "owt"),
);

function rotated(word: string, by: number): string {
  return [...word]
    .map((letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + by) % 26) + 97))
    .join("");
}

function mirroredAlphabet(word: string): string {
  return [...word].map((letter) => String.fromCharCode(219 - letter.charCodeAt(0))).join("");
}

/** Telling words with every letter moved by the same distance along the alphabet, or counted from its end. */
export const rotatable: ReadonlySet<string> = new Set(
  telling
    .filter((word) => word.length > 3)
    .flatMap((word) => [
      ...Array.from({ length: 25 }, (_, by) => rotated(word, by + 1)),
      mirroredAlphabet(word),
    ]),
);

/** Morse code read aloud. */
export const dotDashWords = /\b(?:(?:dot|dash|dit|dah|di|punto|raya)s?[\s,-]{1,3}){3,40}/i;
