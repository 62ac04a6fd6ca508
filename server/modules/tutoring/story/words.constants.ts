/** Words that a story's quantities are read by, English and Spanish, without accents. */

/** Number words → value in plain notation. `one` and `un` are left out: in stories they are mostly articles. */
export const numberWords: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  fourteen: "14",
  fifteen: "15",
  sixteen: "16",
  seventeen: "17",
  eighteen: "18",
  nineteen: "19",
  twenty: "20",
  thirty: "30",
  forty: "40",
  fifty: "50",
  sixty: "60",
  seventy: "70",
  eighty: "80",
  ninety: "90",
  hundred: "100",
  thousand: "1000",
  dos: "2",
  tres: "3",
  cuatro: "4",
  cinco: "5",
  seis: "6",
  siete: "7",
  ocho: "8",
  nueve: "9",
  diez: "10",
  once: "11",
  doce: "12",
  trece: "13",
  catorce: "14",
  quince: "15",
  dieciseis: "16",
  diecisiete: "17",
  dieciocho: "18",
  diecinueve: "19",
  veinte: "20",
  treinta: "30",
  cuarenta: "40",
  cincuenta: "50",
  sesenta: "60",
  setenta: "70",
  ochenta: "80",
  noventa: "90",
  cien: "100",
  mil: "1000",
};

/** Words that compare → the number they stand for. */
export const comparingWords: Readonly<Record<string, string>> = {
  half: "1/2",
  twice: "2",
  double: "2",
  doubles: "2",
  doubled: "2",
  triple: "3",
  triples: "3",
  tripled: "3",
  thrice: "3",
  third: "1/3",
  thirds: "1/3",
  quarter: "1/4",
  quarters: "1/4",
  fourth: "1/4",
  fourths: "1/4",
  fifth: "1/5",
  fifths: "1/5",
  sixth: "1/6",
  tenth: "1/10",
  tenths: "1/10",
  dozen: "12",
  dozens: "12",
  couple: "2",
  pair: "2",
  pairs: "2",
  mitad: "1/2",
  medio: "1/2",
  media: "1/2",
  doble: "2",
  cuarto: "1/4",
  tercio: "1/3",
  tercera: "1/3",
  cuarta: "1/4",
  quinta: "1/5",
  docena: "12",
  docenas: "12",
  par: "2",
};

/** Numbers that a calculation may use although the story does not give them, and the words that call for them. */
export const conversions: readonly { readonly number: string; readonly where: RegExp }[] = [
  { number: "1", where: /./ },
  { number: "7", where: /\b(?:weeks?|weekly|days?|daily|semanas?|dias?)\b/ },
  { number: "5", where: /\b(?:weekdays?|school days?|working days?|dias? laborables?)\b/ },
  { number: "24", where: /\b(?:days?|daily|hours?|dias?|horas?)\b/ },
  { number: "30", where: /\b(?:months?|mes(?:es)?)\b/ },
  { number: "4", where: /\b(?:months?|quarters?|mes(?:es)?)\b/ },
  { number: "12", where: /\b(?:months?|years?|f(?:oo|ee)t|inch(?:es)?|dozens?|mes(?:es)?|anos?|docenas?)\b/ },
  { number: "52", where: /\b(?:years?|yearly|anos?)\b/ },
  { number: "365", where: /\b(?:years?|yearly|anos?)\b/ },
  { number: "10", where: /\b(?:decades?|decadas?|centimet|milimet|millimet)/ },
  { number: "60", where: /\b(?:hours?|minutes?|seconds?|horas?|minutos?|segundos?|mph|km\/h)\b/ },
  { number: "3600", where: /\b(?:hours?|seconds?|horas?|segundos?)\b/ },
  {
    number: "100",
    where: /%|\b(?:per ?cent|cents?|dollars?|cm|centimet|met(?:re|er)s?|metros?|por ciento|centavos?)\b/,
  },
  { number: "1000", where: /\b(?:km|kg|kilo|grams?|gramos?|met(?:re|er)s?|metros?|lit(?:re|er|ro)s?|ml)\b/ },
  { number: "3", where: /\b(?:yards?|f(?:oo|ee)t|triple|average|mean|promedio|media)\b/ },
  {
    number: "2",
    where:
      /\b(?:average|mean|both|half|twice|double|each other|round trip|promedio|media|mitad|doble|ambos|ida y vuelta)\b/,
  },
  { number: "16", where: /\b(?:ounces?|pounds?|onzas?|libras?)\b/ },
];

/** A word that ends what a number counts. */
export const endsNoun: ReadonlySet<string> = new Set(
  `a an the and or but of in on at to for from by with per each every is are was were be been has have had do does did
   will would can could that who which while when where if then than as so more less fewer times he she it they we i you
   his her its their my your this these those there after before during until he's she's per into over under all
   un una el la los las y o pero de en a para por con cada es son fue era eran ha han habia que quien cuando donde si
   entonces mas menos veces ella ellos ellas nosotros yo tu su sus mi este esta estos esos hay despues antes durante hasta
   le les se lo al del como`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** A sentence that sets a task without a question mark: at its start, or after what it rests on. */
export const tells =
  /(?:^|,\s|\band\s|\by\s)(?:then )?(?:find|calculate|determine|work out|how (?:many|much)|halla|calcula|encuentra|averigua)\b/;

/** What a task asks for begins with one of these. */
export const asks =
  /\b(?:how (?:many|much|long|far|old|tall|fast|often|big|heavy|wide)|what|which|when|find|calculate|determine|work out|cuant[oa]s?|cual(?:es)?|que|halla|calcula|encuentra|averigua)\b/;
