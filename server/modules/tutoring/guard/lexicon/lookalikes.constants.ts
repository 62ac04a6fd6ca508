/**
 * Letters of other scripts that look like Latin ones, as pairs (Unicode confusables, the part that
 * occurs in words and variables).
 */
export const lookalikes: ReadonlyMap<string, string> = new Map(
  (
    "аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ѵv гr кk мm тt вb нh пn иu " +
    "αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw ѡw ϲc ϳj " +
    "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX " +
    "ıi ɑa ɡg ʟl ɴn ʏy ʀr ɪi ᴇe ᴠv ꜰf ᴏo ᴜu ᴛt ꜱs ᴡw ᴅd ᴀa ʜh ɢg ᴋk ᴍm ᴘp ᴄc ʙb ᴊj ᴢz ǀl ⅼl օo ոn սu"
  )
    .split(" ")
    .map((pair): [string, string] => [[...pair][0] ?? "", [...pair][1] ?? ""]),
);

/** Signs that mean an operation or relation, and the plain one. */
export const signs: ReadonlyMap<string, string> = new Map(
  (
    "×* ·* ∙* ⋅* ✕* ✖* ⨯* •* ＊* ∗* ÷/ ∕/ ⁄/ ➗/ −- –- ➖- ﹣- ‐- ‑- ➕+ ﹢+ ⩵= ꓿= ﹦= ≡= ≔= ≃≈ ≅≈ ∼≈ ⩽≤ ⩾≥ ≦≤ ≧≥ " +
    '‘\' ’\' ʼ\' “" ”" «" »" 「" 」" ⇒→ ⟹→ ➜→ ➡→ ⟶→ ↦→ ⇨→ ⟵← 。. ．. ！! ？? ，, 、, ；; ：: （( ）) ٪% ٫. ٬, ₌= ⁼= ⁺+ ⁻-'
  )
    .split(" ")
    .map((pair): [string, string] => [[...pair][0] ?? "", [...pair].slice(1).join("")]),
);

/** HTML entities that a reply about numbers may use; numeric ones are decoded by code point. */
export const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  quot: '"',
  apos: "'",
  equals: "=",
  plus: "+",
  minus: "-",
  times: "*",
  divide: "/",
  frasl: "/",
  half: " 1/2 ",
  frac12: " 1/2 ",
  frac14: " 1/4 ",
  frac34: " 3/4 ",
  frac13: " 1/3 ",
  frac23: " 2/3 ",
  percnt: "%",
  zwj: "",
  zwnj: "",
  shy: "",
  num: "#",
  lpar: "(",
  rpar: ")",
  colon: ":",
  period: ".",
  comma: ",",
};
