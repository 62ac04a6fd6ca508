export interface UnitDefinition {
  readonly names: readonly string[];
  /** How many base units it is, as a fraction: `1609344/1000`. */
  readonly factor: string;
  /** Base unit → power. */
  readonly powers: Readonly<Record<string, number>>;
}

function unit(base: string, factor: string, names: string, power = 1): UnitDefinition {
  return {
    names: names.split(" ").map((name) => name.replaceAll("_", " ")),
    factor,
    powers: { [base]: power },
  };
}

/** Units of school, English and Spanish. Factors are exact; those of temperature scales are not compared with each other. */
export const unitDefinitions: readonly UnitDefinition[] = [
  unit(
    "m",
    "1/1000",
    "mm millimeter millimeters millimetre millimetres milímetro milímetros milimetro milimetros",
  ),
  unit(
    "m",
    "1/100",
    "cm centimeter centimeters centimetre centimetres centímetro centímetros centimetro centimetros",
  ),
  unit("m", "1/1000000000", "nm nanometer nanometers nanometre nanometres nanómetro nanómetros"),
  unit("m", "1/1000000", "µm μm um micrometer micrometers micrometre micrometres micrómetro micrómetros"),
  unit("m", "1/10", "dm decimeter decimeters decimetre decimetres decímetro decímetros"),
  unit("m", "1", "m meter meters metre metres metro metros"),
  unit("m", "1000", "km kilometer kilometers kilometre kilometres kilómetro kilómetros kilometro kilometros"),
  unit("m", "254/10000", "in inch inches pulgada pulgadas"),
  unit("m", "3048/10000", "ft foot feet pie pies"),
  unit("m", "9144/10000", "yd yard yards yarda yardas"),
  unit("m", "1609344/1000", "mi mile miles milla millas"),
  unit("g", "1/1000", "mg milligram milligrams miligramo miligramos"),
  unit("g", "1", "g gram grams gramo gramos"),
  unit("g", "1000", "kg kilogram kilograms kilo kilos kilogramo kilogramos"),
  unit("g", "1000000", "t tonne tonnes tonelada toneladas"),
  unit("g", "45359237/100000", "lb lbs pound pounds libra libras"),
  unit("g", "45359237/1600000", "oz ounce ounces onza onzas"),
  unit("s", "1/1000", "ms millisecond milliseconds milisegundo milisegundos"),
  unit("s", "1", "s sec secs second seconds segundo segundos"),
  unit("s", "60", "min mins minute minutes minuto minutos"),
  unit("s", "3600", "h hr hrs hour hours hora horas"),
  unit("s", "86400", "day days día días dia dias"),
  unit("s", "604800", "week weeks semana semanas"),
  unit("month", "1", "month months mes meses"),
  unit("month", "12", "year years yr yrs año años"),
  unit("m", "1/1000000", "ml mL cc milliliter milliliters millilitre millilitres mililitro mililitros", 3),
  unit("m", "1/100000", "cl centiliter centiliters centilitre centilitres centilitro centilitros", 3),
  unit("m", "1/1000", "l L liter liters litre litres litro litros", 3),
  unit("m", "3785411784/1000000000000", "gal gallon gallons galón galones", 3),
  unit("m", "3785411784/4000000000000", "qt quart quarts", 3),
  unit("m", "3785411784/8000000000000", "pt pint pints pinta pintas", 3),
  unit("m", "3785411784/16000000000000", "cup cups taza tazas", 3),
  unit("m", "10000", "ha hectare hectares hectárea hectáreas", 2),
  unit("angle", "1", "° deg degree degrees grado grados"),
  unit("radian", "1", "rad rads radian radians radián radianes"),
  unit(
    "celsius",
    "1",
    "°C degC ºC degrees_Celsius degrees_celsius degree_Celsius grados_Celsius grados_centígrados",
  ),
  unit(
    "fahrenheit",
    "1",
    "°F degF ºF degrees_Fahrenheit degrees_fahrenheit degree_Fahrenheit grados_Fahrenheit",
  ),
  unit("kelvin", "1", "K kelvin kelvins"),
  unit("dollar", "1", "$ dollar dollars USD dólar dólares dolar dolares"),
  unit("dollar", "1/100", "cent cents ¢ centavo centavos"),
  unit("euro", "1", "€ euro euros EUR"),
  unit("pound-sterling", "1", "£ GBP"),
  unit("peso", "1", "peso pesos MXN"),
  { names: ["mph"], factor: "1609344/3600000", powers: { m: 1, s: -1 } },
  { names: ["kph", "kmh"], factor: "1000/3600", powers: { m: 1, s: -1 } },
  { names: ["N", "newton", "newtons"], factor: "1000", powers: { g: 1, m: 1, s: -2 } },
  { names: ["J", "joule", "joules", "julio", "julios"], factor: "1000", powers: { g: 1, m: 2, s: -2 } },
  { names: ["kJ", "kilojoule", "kilojoules"], factor: "1000000", powers: { g: 1, m: 2, s: -2 } },
  { names: ["W", "watt", "watts", "vatio", "vatios"], factor: "1000", powers: { g: 1, m: 2, s: -3 } },
  { names: ["Hz", "hertz"], factor: "1", powers: { s: -1 } },
  { names: ["kHz", "kilohertz"], factor: "1000", powers: { s: -1 } },
  { names: ["MHz", "megahertz"], factor: "1000000", powers: { s: -1 } },
  { names: ["mps"], factor: "1", powers: { m: 1, s: -1 } },
  {
    names: ["kW", "kilowatt", "kilowatts", "kilovatio", "kilovatios"],
    factor: "1000000",
    powers: { g: 1, m: 2, s: -3 },
  },
  { names: ["kWh"], factor: "3600000000", powers: { g: 1, m: 2, s: -2 } },
  { names: ["kN", "kilonewton", "kilonewtons"], factor: "1000000", powers: { g: 1, m: 1, s: -2 } },
  { names: ["Pa", "pascal", "pascals", "pascales"], factor: "1000", powers: { g: 1, m: -1, s: -2 } },
  { names: ["kPa", "kilopascal", "kilopascals"], factor: "1000000", powers: { g: 1, m: -1, s: -2 } },
  unit("atm", "1", "atm atmosphere atmospheres atmósfera atmósferas"),
  unit("mol", "1", "mol mols mole moles"),
  unit("A", "1", "A amp amps ampere amperes amperio amperios"),
  unit("A", "1/1000", "mA milliamp milliamps"),
  { names: ["C", "coulomb", "coulombs", "culombio", "culombios"], factor: "1", powers: { A: 1, s: 1 } },
  {
    names: ["V", "volt", "volts", "voltio", "voltios"],
    factor: "1000",
    powers: { g: 1, m: 2, s: -3, A: -1 },
  },
  { names: ["Ω", "ohm", "ohms", "ohmio", "ohmios"], factor: "1000", powers: { g: 1, m: 2, s: -3, A: -2 } },
  {
    names: ["cal", "calorie", "calories", "caloría", "calorías"],
    factor: "4184",
    powers: { g: 1, m: 2, s: -2 },
  },
  { names: ["kcal"], factor: "4184000", powers: { g: 1, m: 2, s: -2 } },
  unit("unit", "1", "unit units unidad unidades"),
];

/** Currency signs → the name of their unit. */
export const currencies: Readonly<Record<string, string>> = { $: "$", "€": "€", "£": "£" };
