/** How many of a unit make one of a unit that an answer may be in instead. */
export const unitFactors: ReadonlyMap<string, readonly number[]> = new Map(
  (
    "cent=100 cents=100 pence=100 centavos=100 centimos=100 dime=10 dimes=10 nickels=20 quarters=4 minute=60 minutes=60 mins=60 " +
    "minutos=60 seconds=60,3600 secs=60 segundos=60 hours=24 horas=24 gram=1000 grams=1000 gramos=1000 g=1000 milligrams=1000 mg=1000 " +
    "meters=1000 metres=1000 metros=1000 cm=100 centimeters=100 centimetres=100 centimetros=100 mm=10,1000 millimeters=10,1000 " +
    "millimetres=10,1000 ml=1000 milliliters=1000 millilitres=1000 mililitros=1000 months=12 meses=12 days=7 dias=7 inches=12 " +
    "pulgadas=12 ounces=16 pairs=2 pares=2 couples=2 dozens=12 docenas=12 percent=100"
  )
    .split(" ")
    .map((entry): [string, readonly number[]] => {
      const [unit = "", factors = ""] = entry.split("=");
      return [unit, factors.split(",").map(Number)];
    }),
);

/** How much of its kind a unit is: seconds, millimetres, grams, millilitres. */
export const unitSizes: ReadonlyMap<
  string,
  { readonly name: string; readonly of: string; readonly size: number }
> = new Map(
  Object.entries({
    time: "second=1 minute=60 min=60 hour=3600 day=86400 week=604800 segundo=1 minuto=60 hora=3600 dia=86400 semana=604800",
    length:
      "mm=1 cm=10 m=1000 km=1000000 millimeter=1 centimeter=10 meter=1000 kilometer=1000000 millimetre=1 centimetre=10 metre=1000 kilometre=1000000 metro=1000 centimetro=10 kilometro=1000000",
    imperial: "inch=1 inches=1 foot=12 feet=12 ft=12 yard=36 yd=36",
    mass: "g=1 kg=1000 gram=1 kilogram=1000 kilo=1000 gramo=1 kilogramo=1000",
    volume: "ml=1 cl=10 l=1000 liter=1000 litre=1000 milliliter=1 millilitre=1 litro=1000 mililitro=1",
    money: "cent=1 dollar=100 centavo=1",
  }).flatMap(([of, list]) =>
    list.split(" ").flatMap((entry) => {
      const [name = "", size = "1"] = entry.split("=");
      const unit = { name, of, size: Number(size) };
      return [name, `${name}s`].map((word) => [word, unit] as const);
    }),
  ),
);
