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
