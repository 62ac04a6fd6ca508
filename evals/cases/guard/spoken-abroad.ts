const fr =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const frTens = "_ _ vingt trente quarante cinquante soixante".split(" ");

/** An integer from 0 to 99 in French words. */
export function frWords(n: number): string {
  if (n < 20) return fr[n] ?? "";
  if (n >= 80) return n === 80 ? "quatre-vingts" : `quatre-vingt-${fr[n - 80]}`;
  if (n >= 60) return n === 60 ? "soixante" : `soixante${n === 61 || n === 71 ? " et " : "-"}${fr[n - 60]}`;
  const tens = frTens[Math.floor(n / 10)] ?? "";
  const unit = n % 10;
  return unit === 0 ? tens : `${tens}${unit === 1 ? " et " : "-"}${fr[unit]}`;
}

const de =
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const deTens = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");

/** An integer from 0 to 99 in German words. */
export function deWords(n: number): string {
  if (n < 20) return de[n] ?? "";
  const tens = deTens[Math.floor(n / 10)] ?? "";
  const unit = n % 10;
  return unit === 0 ? tens : `${unit === 1 ? "ein" : de[unit]}und${tens}`;
}

const pt =
  "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove".split(
    " ",
  );
const ptTens = "_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(" ");

/** An integer from 0 to 99 in Portuguese words. */
export function ptWords(n: number): string {
  if (n < 20) return pt[n] ?? "";
  const tens = ptTens[Math.floor(n / 10)] ?? "";
  return n % 10 === 0 ? tens : `${tens} e ${pt[n % 10]}`;
}
