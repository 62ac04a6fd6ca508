/** Where a number word stands in a spoken number. */
export type Rank = "unit" | "teen" | "tens" | "hundred" | "hundreds" | "scale";

export interface NumberWord {
  readonly value: number;
  readonly rank: Rank;
  /** Also a common word that is no number (`one way`, `una vez`): counts only where a value is offered. */
  readonly weak: boolean;
}

/** `word=value`, accents dropped. A leading `?` marks words that are also common words in some language. */
const lists: readonly string[] = [
  // English
  "zero=0 nought=0 naught=0 nil=0 ?one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 " +
    "twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 " +
    "forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000",
  // Spanish
  "cero=0 ?un=1 ?uno=1 ?una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 ?once=11 doce=12 " +
    "trece=13 catorce=14 quince=15 dieciseis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiun=21 " +
    "veintiuna=21 veintidos=22 veintitres=23 veinticuatro=24 veinticinco=25 veintiseis=26 veintisiete=27 veintiocho=28 " +
    "veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 " +
    "doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 quinientos=500 seiscientos=600 " +
    "setecientos=700 ochocientos=800 novecientos=900 mil=1000 millon=1000000 millones=1000000",
  // French
  "?une=1 deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 " +
    "seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90 mille=1000",
  // German
  "?ein=1 ?eins=1 ?eine=1 zwei=2 zwo=2 drei=3 vier=4 funf=5 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 ?elf=11 zwolf=12 " +
    "zwoelf=12 dreizehn=13 vierzehn=14 funfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 " +
    "dreissig=30 vierzig=40 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000",
  // Portuguese
  "?um=1 ?uma=1 dois=2 duas=2 quatro=4 sete=7 oito=8 nove=9 dez=10 doze=12 treze=13 catorze=14 quinze=15 dezesseis=16 dezasseis=16 " +
    "dezessete=17 dezassete=17 dezoito=18 dezenove=19 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 " +
    "oitenta=80 noventa=90 cem=100 cento=100 duzentos=200 trezentos=300 quinhentos=500",
  // Italian, Dutch
  "?due=2 tre=3 quattro=4 cinque=5 ?sei=6 sette=7 otto=8 dieci=10 undici=11 dodici=12 tredici=13 quattordici=14 quindici=15 " +
    "venti=20 venticinque=25 trenta=30 quaranta=40 cinquanta=50 twee=2 drie=3 vijf=5 zes=6 zeven=7 negen=9 tien=10 twaalf=12",
  // Russian (as its letters are folded), Chinese and Japanese, Arabic, Hindi
  "oдиh=1 двa=2 тpи=3 чeтыpe=4 пять=5 шeсть=6 сeмь=7 вoсeмь=8 дeвять=9 дeсять=10 " +
    "一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 " +
    "واحد=1 اثنان=2 ثلاثة=3 اربعة=4 أربعة=4 خمسة=5 ستة=6 سبعة=7 ثمانية=8 تسعة=9 عشرة=10 " +
    "पाच=5 पाँच=5 पांच=5 छह=6 सात=7 आठ=8 नौ=9 दस=10",
];

/** Number words of all lists. A word that two languages share keeps the value of the first. */
export const numberWords: ReadonlyMap<string, NumberWord> = new Map(
  lists
    .flatMap((list) => list.split(" "))
    .reverse()
    .map((entry): [string, NumberWord] => {
      const [word = "", value = "0"] = entry.replace("?", "").split("=");
      return [word, { value: Number(value), rank: rankOf(Number(value)), weak: entry.startsWith("?") }];
    }),
);

function rankOf(value: number): Rank {
  if (value >= 1000) return "scale";
  if (value === 100) return "hundred";
  if (value > 100) return "hundreds";
  if (value >= 20) return value % 10 === 0 ? "tens" : "teen";
  return value >= 10 ? "teen" : "unit";
}

/** Words that divide: `two thirds`, `tres cuartos`. */
export const denominators: ReadonlyMap<string, number> = new Map(
  (
    "half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 " +
    "sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 eleventh=11 elevenths=11 twelfth=12 twelfths=12 " +
    "thirteenths=13 fourteenths=14 fifteenth=15 fifteenths=15 sixteenth=16 sixteenths=16 eighteenths=18 twentieth=20 " +
    "twentieths=20 hundredths=100 hundredth=100 thousandths=1000 " +
    "medio=2 media=2 medios=2 mitad=2 tercio=3 tercios=3 tercera=3 cuarto=4 cuartos=4 cuarta=4 quinto=5 quintos=5 quinta=5 " +
    "sexto=6 sextos=6 sexta=6 septimo=7 septimos=7 octavo=8 octavos=8 noveno=9 novenos=9 decimo=10 decimos=10 onceavos=11 " +
    "doceavo=12 doceavos=12 quinceavos=15 veinteavos=20 centesimos=100 " +
    "demi=2 demie=2 tiers=3 quart=4 quarts=4 cinquieme=5 cinquiemes=5 sixieme=6 sixiemes=6 " +
    "halb=2 halbe=2 drittel=3 viertel=4 funftel=5 sechstel=6 achtel=8 zehntel=10 " +
    "meio=2 meia=2 metade=2 terco=3 tercos=3 quartos=4 sextos=6 oitavos=8"
  )
    .split(" ")
    .map((entry): [string, number] => {
      const [word = "", value = "1"] = entry.split("=");
      return [word, Number(value)];
    }),
);

/** Denominators that need no number before them to be a value. */
export const loneFractions: ReadonlySet<string> = new Set(
  "half medio media mitad demi demie halb halbe meio meia metade quarter".split(" "),
);

/** Ordinals as values (`the fifth whole number`), English and Spanish; `5th` is read by form. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  (
    "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 " +
    "thirteenth=13 fifteenth=15 twentieth=20 primero=1 segundo=2 tercero=3 cuarto=4 quinto=5 sexto=6 septimo=7 octavo=8 " +
    "noveno=9 decimo=10"
  )
    .split(" ")
    .map((entry): [string, number] => {
      const [word = "", value = "0"] = entry.split("=");
      return [word, Number(value)];
    }),
);

/** Words that name a number of things. */
export const collectives: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["docena", 12],
  ["douzaine", 12],
  ["dutzend", 12],
  ["duzia", 12],
  ["score", 20],
  ["decena", 10],
]);

/** Between integer and decimals in speech. */
export const decimalPoints: ReadonlySet<string> = new Set(
  "point dot coma punto virgule komma virgula".split(" "),
);

/** Join the parts of one spoken number. */
export const joiners: ReadonlySet<string> = new Set("and y e et und & i".split(" "));

/** Make a number negative. */
export const negations: ReadonlySet<string> = new Set("negative minus menos negativo moins".split(" "));
