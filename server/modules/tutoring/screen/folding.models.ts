const invisible =
  /\u034f|\u17b4|\u17b5|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e007f}]/gu;

/** Letters of other alphabets that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  ѕ: "s",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ԁ: "d",
  һ: "h",
  ӏ: "l",
  α: "a",
  β: "b",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
};

const leet: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "l",
};

const spellings: Readonly<Record<string, string>> = {
  kil: "kill",
  kll: "kill",
  kiil: "kill",
  killl: "kill",
  myslef: "myself",
  mysef: "myself",
  myselff: "myself",
  miself: "myself",
  mself: "myself",
  myselt: "myself",
  suicde: "suicide",
  sucide: "suicide",
  suiside: "suicide",
  suicidle: "suicidal",
  sucidal: "suicidal",
  suicidel: "suicidal",
  suacide: "suicide",
  anymor: "anymore",
  anymoree: "anymore",
  wana: "wanna",
  wnna: "wanna",
  wnat: "want",
  wnt: "want",
  wantto: "want to",
  iwant: "i want",
  nd: "and",
  becuz: "because",
  frend: "friend",
  freind: "friend",
  frnd: "friend",
  bullyed: "bullied",
  bulied: "bullied",
  bullyd: "bullied",
  bulling: "bullying",
  buly: "bully",
  hitts: "hits",
  hites: "hits",
  stepdads: "stepdad",
  steped: "stepdad",
  dady: "daddy",
  drunck: "drunk",
  druk: "drunk",
  noone: "no one",
  nobdy: "nobody",
  nobodys: "nobody",
  woud: "would",
  wuld: "would",
  wud: "would",
  ppl: "people",
  pplz: "people",
  evryone: "everyone",
  everone: "everyone",
  scool: "school",
  skool: "school",
  thier: "their",
  instrutions: "instructions",
  instuctions: "instructions",
  intructions: "instructions",
  instrucciones: "instrucciones",
  previus: "previous",
  previos: "previous",
  prevous: "previous",
  ingore: "ignore",
  ignor: "ignore",
  ignroe: "ignore",
  disreguard: "disregard",
  promt: "prompt",
  promts: "prompts",
  systm: "system",
  kiero: "quiero",
  kero: "quiero",
  qiero: "quiero",
  morirr: "morir",
  bibir: "vivir",
  vivr: "vivir",
  suisidio: "suicidio",
  suisidarme: "suicidarme",
  matrme: "matarme",
  aki: "aqui",
  kasa: "casa",
  komo: "como",
  dont: "dont",
  dnt: "dont",
  donot: "dont",
  im: "im",
  iam: "i am",
  amd: "and",
  trow: "throw",
  starv: "starve",
  anorexik: "anorexic",
  u: "you",
  ur: "your",
  r: "are",
  y: "y",
};

/** Words too short for the general rule, which must leave `x2y` alone. */
const leetWords: Readonly<Record<string, string>> = {
  d1e: "die",
  d13: "die",
  k1l: "kill",
  d3ad: "dead",
  l1fe: "life",
  h1t: "hit",
  h1ts: "hits",
};

const longest = 64_000;

/**
 * A message as the rules of the screen read it: lower case, without accents, apostrophes, invisible
 * characters and look-alike letters, chat spellings spelled out. Sentence ends stay. Of very long text the
 * beginning and the end are read.
 */
export function foldForScreen(text: string): string {
  const kept = text.length <= longest ? text : `${text.slice(0, longest / 2)}\n${text.slice(-longest / 2)}`;
  const folded = kept
    .replace(invisible, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/['’‘`´ʼ]/g, "")
    .replace(/[\u0370-\u04ff\u0500-\u052fıłøđß]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/[\t\f\v\u00a0\u2000-\u200a\u3000 ]+/g, " ");
  return spellOut(joinSpacedLetters(folded.replace(/[a-z0-9@$!|]{3,40}/g, unleet)));
}

/** `k1ll` is `kill`; `3x`, `h2o` and `hi!` stay. */
function unleet(word: string): string {
  const letters = word.match(/[a-z]/g)?.length ?? 0;
  const inside = /[a-z][0134578@$!|]+[a-z]|^[$@5][a-z]{3}/.test(word);
  const mathematics =
    /^\d+[a-z]{1,2}$|^[a-z]\d|^\d+[a-z]\d|^h2o$|^co2$/.test(word) && !/^[a-z]\d[a-z]{2}/.test(word);
  if (Object.hasOwn(leetWords, word)) return leetWords[word] ?? word;
  if (letters < 2 || !inside || mathematics) return word;
  return word.replace(/[0134578@$|]|!(?=[a-z])/g, (sign) => leet[sign] ?? sign);
}

/** `k i l l  m y s e l f` and `s.u.i.c.i.d.e` are joined; `a b c` of three letters is left. */
function joinSpacedLetters(text: string): string {
  return text
    .replace(/\b(?:[a-z][ ._*-]){3,80}[a-z]\b/g, (run) => {
      const joined = run.replace(/[ ._*-]/g, "");
      return spacedPhrases.reduce(
        (found, phrase) => found.replace(phrase.replaceAll(" ", ""), ` ${phrase} `),
        joined,
      );
    })
    .replace(/([a-z]{1,12})(?:[-*_~]|\.(?=[a-z]{1,4}\.))(?=[a-z])/g, (_, part: string) =>
      part.length <= 3 ? part : `${part} `,
    );
}

/** What joined letters are split into, longest first. */
const spacedPhrases = [
  "ignore all previous instructions",
  "ignore previous instructions",
  "system prompt",
  "i want to kill myself",
  "want to kill myself",
  "kill myself",
  "i want to die",
  "want to die",
  "end my life",
  "hurt myself",
  "no quiero vivir",
  "quiero morir",
];

function spellOut(text: string): string {
  return text
    .replace(/([a-z])\1{2,}/g, "$1$1")
    .replace(/[a-z]+/g, (word) => (Object.hasOwn(spellings, word) ? (spellings[word] ?? word) : word))
    .replace(/\b([a-z]*?)([a-z])\2\b/g, (word, start: string, letter: string) =>
      Object.hasOwn(stretched, start + letter) ? start + letter : word,
    )
    .replace(/ {2,}/g, " ");
}

/** Words that chat stretches ("diee", "mee"). */
const stretched: Readonly<Record<string, true>> = {
  die: true,
  me: true,
  myself: true,
  anymore: true,
  want: true,
  life: true,
  here: true,
  live: true,
  to: true,
  so: true,
  hate: true,
  please: true,
  help: true,
};
