/** Id, English names, English meaning, Spanish names, Spanish meaning. Names are folded and joined by `|`, the usual one first. */
export type TermRow = readonly [
  id: string,
  enNames: string,
  enMeaning: string,
  esNames: string,
  esMeaning: string,
];
