import type { BothLanguages, StepWords } from "../family.models.ts";

/** What a formula says, for each step that writes one: a question that points at it, and the principle. */
type RuleWords = readonly [pointEn: string, pointEs: string, principleEn: string, principleEs: string];

const rules: Readonly<Record<string, RuleWords>> = {
  "rectangle-perimeter": [
    "If you walk once round the rectangle, which sides do you walk along?",
    "Si das una vuelta al rectángulo, ¿por qué lados pasas?",
    "The perimeter is all four sides together; in a rectangle each length comes twice.",
    "El perímetro son los cuatro lados juntos; en un rectángulo cada longitud aparece dos veces.",
  ],
  "rectangle-area": [
    "How many rows of unit squares cover the rectangle, and how many squares are in each row?",
    "¿Cuántas filas de cuadraditos cubren el rectángulo, y cuántos hay en cada fila?",
    "The area counts unit squares: the squares in a row times the number of rows, so length times width.",
    "El área cuenta cuadraditos: los de una fila por el número de filas, es decir, largo por ancho.",
  ],
  "square-perimeter": [
    "How many sides does a square have, and how do they compare?",
    "¿Cuántos lados tiene un cuadrado, y cómo son entre sí?",
    "The perimeter goes once round; a square has four equal sides.",
    "El perímetro da una vuelta; un cuadrado tiene cuatro lados iguales.",
  ],
  "square-area": [
    "How does the area of a square come from its side?",
    "¿Cómo sale el área de un cuadrado a partir de su lado?",
    "A square is as long as it is wide, so its area is the side multiplied by itself.",
    "Un cuadrado es tan largo como ancho, así que su área es el lado multiplicado por sí mismo.",
  ],
  "equilateral-perimeter": [
    "What does equilateral say about the sides?",
    "¿Qué dice equilátero sobre los lados?",
    "The perimeter goes once round; an equilateral triangle has three equal sides.",
    "El perímetro da una vuelta; un triángulo equilátero tiene tres lados iguales.",
  ],
  "triangle-perimeter": [
    "If you walk once round the triangle, what do you walk along?",
    "Si das una vuelta al triángulo, ¿por dónde pasas?",
    "The perimeter of a triangle is its three sides together.",
    "El perímetro de un triángulo son sus tres lados juntos.",
  ],
  "triangle-area": [
    "Which rectangle does the triangle fit into, and how much of it does it fill?",
    "¿En qué rectángulo cabe el triángulo, y qué parte llena?",
    "A triangle is half of a rectangle with the same base and height.",
    "Un triángulo es la mitad de un rectángulo con la misma base y altura.",
  ],
  "parallelogram-perimeter": [
    "Which sides of a parallelogram are equally long?",
    "¿Qué lados de un paralelogramo miden lo mismo?",
    "The perimeter goes along all four sides; those across from each other are equal. The height is no side.",
    "El perímetro recorre los cuatro lados; los opuestos son iguales. La altura no es un lado.",
  ],
  "parallelogram-area": [
    "If you cut off a corner and push it to the other side, which shape do you get?",
    "Si cortas una esquina y la llevas al otro lado, ¿qué figura obtienes?",
    "A parallelogram has the area of a rectangle with the same base and height; the height stands at a right angle to the base.",
    "Un paralelogramo tiene el área de un rectángulo con la misma base y altura; la altura forma un ángulo recto con la base.",
  ],
  "trapezium-area": [
    "The two parallel sides differ. Which single length could stand for both?",
    "Los dos lados paralelos son distintos. ¿Qué longitud podría representar a los dos?",
    "A trapezium has the area of a rectangle as wide as the mean of the parallel sides, with the same height.",
    "Un trapecio tiene el área de un rectángulo tan ancho como la media de las bases, con la misma altura.",
  ],
  "two-rectangles-area": [
    "Into which parts can the shape be cut?",
    "¿En qué partes se puede cortar la figura?",
    "The area of a shape is the areas of its parts together; each part is worked out by itself.",
    "El área de una figura es la suma de las áreas de sus partes; cada parte se calcula por separado.",
  ],
  "circle-circumference": [
    "How is the way round a circle related to its radius?",
    "¿Cómo se relaciona la vuelta al círculo con su radio?",
    "The circumference is pi times the diameter, and the diameter is two radii.",
    "La longitud de la circunferencia es pi por el diámetro, y el diámetro son dos radios.",
  ],
  "circle-circumference-diameter": [
    "How is the way round a circle related to the way across?",
    "¿Cómo se relaciona la vuelta al círculo con su ancho?",
    "The circumference is pi times the diameter.",
    "La longitud de la circunferencia es pi por el diámetro.",
  ],
  "circle-area": [
    "Which square is built on the radius, and how many of them fill the circle?",
    "¿Qué cuadrado se forma con el radio, y cuántos llenan el círculo?",
    "The area of a circle is pi times the square of the radius; only the radius is squared.",
    "El área de un círculo es pi por el cuadrado del radio; solo se eleva al cuadrado el radio.",
  ],
  "cuboid-volume": [
    "How many unit cubes lie in the bottom layer, and how many layers are there?",
    "¿Cuántos cubitos hay en la capa de abajo, y cuántas capas hay?",
    "The volume counts unit cubes: those of one layer, length times width, times the number of layers.",
    "El volumen cuenta cubitos: los de una capa, largo por ancho, por el número de capas.",
  ],
  "cuboid-surface": [
    "Which faces does the box have, and which of them are equal?",
    "¿Qué caras tiene la caja, y cuáles son iguales?",
    "The surface is all six faces together: three different rectangles, each of them twice.",
    "La superficie son las seis caras juntas: tres rectángulos distintos, cada uno dos veces.",
  ],
  "cube-volume": [
    "How does the volume of a cube come from its edge?",
    "¿Cómo sale el volumen de un cubo a partir de su arista?",
    "In a cube, length, width and height are the same, so the edge is a factor three times.",
    "En un cubo el largo, el ancho y el alto son iguales, así que la arista es factor tres veces.",
  ],
  "cube-surface": [
    "How many faces does a cube have, and what shape are they?",
    "¿Cuántas caras tiene un cubo, y qué forma tienen?",
    "The surface of a cube is six equal squares.",
    "La superficie de un cubo son seis cuadrados iguales.",
  ],
  "cylinder-volume": [
    "What shape is one thin layer of the cylinder?",
    "¿Qué forma tiene una capa fina del cilindro?",
    "The volume of a cylinder is the area of its circle times its height.",
    "El volumen de un cilindro es el área de su círculo por su altura.",
  ],
  "cylinder-surface": [
    "If you unfold a cylinder, which three pieces do you get?",
    "Si despliegas un cilindro, ¿qué tres piezas obtienes?",
    "The surface of a cylinder is two circles and a rectangle as long as the way round the circle.",
    "La superficie de un cilindro son dos círculos y un rectángulo tan largo como la circunferencia.",
  ],
  "cylinder-lateral": [
    "What shape is the label of a can once it is peeled off?",
    "¿Qué forma tiene la etiqueta de una lata cuando se despega?",
    "The curved surface is a rectangle: as long as the way round the circle, as high as the cylinder.",
    "La superficie lateral es un rectángulo: tan largo como la circunferencia y tan alto como el cilindro.",
  ],
  "prism-volume": [
    "How much lies in one layer of the prism?",
    "¿Cuánto hay en una capa del prisma?",
    "The volume of a prism is the area of its base times its height.",
    "El volumen de un prisma es el área de la base por la altura.",
  ],
  "cone-volume": [
    "How many cones would fill a cylinder of the same base and height?",
    "¿Cuántos conos llenarían un cilindro de la misma base y altura?",
    "A cone holds a third of the cylinder with the same base and height.",
    "En un cono cabe la tercera parte del cilindro con la misma base y altura.",
  ],
  "cone-surface": [
    "Which two pieces is the surface of a cone made of?",
    "¿De qué dos piezas se compone la superficie de un cono?",
    "The surface of a cone is its circle and its curved part: pi times radius times slant height.",
    "La superficie de un cono es su círculo y su parte curva: pi por el radio por la generatriz.",
  ],
  "cone-lateral": [
    "Which length runs along the side of the cone from the top to the edge?",
    "¿Qué longitud va por el lado del cono desde la punta hasta el borde?",
    "The curved part of a cone is pi times radius times slant height.",
    "La parte curva de un cono es pi por el radio por la generatriz.",
  ],
  "sphere-volume": [
    "Which power of the radius must a volume have?",
    "¿Qué potencia del radio debe tener un volumen?",
    "The volume of a sphere is four thirds of pi times the cube of the radius.",
    "El volumen de una esfera es cuatro tercios de pi por el cubo del radio.",
  ],
  "sphere-surface": [
    "Which power of the radius must a surface have?",
    "¿Qué potencia del radio debe tener una superficie?",
    "The surface of a sphere is four times the area of a circle with the same radius.",
    "La superficie de una esfera es cuatro veces el área de un círculo del mismo radio.",
  ],
  "pyramid-volume": [
    "How many pyramids would fill a prism of the same base and height?",
    "¿Cuántas pirámides llenarían un prisma de la misma base y altura?",
    "A pyramid holds a third of the prism with the same base and height.",
    "En una pirámide cabe la tercera parte del prisma con la misma base y altura.",
  ],
  "pyramid-surface": [
    "Which faces does the pyramid have, and what shape are they?",
    "¿Qué caras tiene la pirámide, y qué forma tienen?",
    "The surface is the square base and four triangles, each half of base side times slant height.",
    "La superficie es la base cuadrada y cuatro triángulos, cada uno la mitad de lado por apotema.",
  ],
  pythagoras: [
    "Which side lies across from the right angle, and how are the squares on the three sides related?",
    "¿Qué lado está frente al ángulo recto, y cómo se relacionan los cuadrados de los tres lados?",
    "In a right triangle, the squares of the two legs together are the square of the hypotenuse.",
    "En un triángulo rectángulo, los cuadrados de los dos catetos juntos dan el cuadrado de la hipotenusa.",
  ],
  "pythagoras-diagonal": [
    "Which right triangle has the diagonal as its longest side?",
    "¿Qué triángulo rectángulo tiene la diagonal como lado más largo?",
    "The diagonal and two sides make a right triangle, so the squares of the sides together are the square of the diagonal.",
    "La diagonal y dos lados forman un triángulo rectángulo: los cuadrados de los lados juntos dan el cuadrado de la diagonal.",
  ],
  "pythagoras-slant": [
    "Which right triangle stands inside the cone, from its middle to the edge and to the top?",
    "¿Qué triángulo rectángulo hay dentro del cono, del centro al borde y a la punta?",
    "Radius, height and slant height make a right triangle; the slant height is its longest side.",
    "El radio, la altura y la generatriz forman un triángulo rectángulo; la generatriz es su lado más largo.",
  ],
  "halve-diameter": [
    "Is the given length the radius or the diameter?",
    "¿La longitud dada es el radio o el diámetro?",
    "The radius goes from the middle to the edge: half of the diameter.",
    "El radio va del centro al borde: es la mitad del diámetro.",
  ],
};

const next: BothLanguages = {
  en: "Write this rule as a formula with letters, before you put numbers in.",
  es: "Escribe esta regla como fórmula con letras, antes de poner números.",
};

/** Words for the steps that write a formula, by the step's name. */
export const ruleWords: Readonly<Record<string, StepWords>> = Object.fromEntries(
  Object.entries(rules).map(([name, [pointEn, pointEs, principleEn, principleEs]]) => {
    const principle = { en: principleEn, es: principleEs };
    return [`${name}-rule`, { point: { en: pointEn, es: pointEs }, principle, next, reason: principle }];
  }),
);
