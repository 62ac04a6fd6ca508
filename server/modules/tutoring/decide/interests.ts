/** Things from a learner's interest that a hint's scene is furnished with. `match` is tested on folded text. */
export interface Scene {
  readonly match: RegExp;
  readonly en: { readonly groups: string; readonly things: string };
  readonly es: { readonly groups: string; readonly things: string };
}

/** `groups` hold `things`: bags with balls, tracks with beats. The first match counts. */
export const scenes: readonly Scene[] = [
  {
    match: /basket|baloncesto|nba/,
    en: { groups: "quarters of a basketball game", things: "points" },
    es: { groups: "cuartos de un partido de baloncesto", things: "puntos" },
  },
  {
    match: /soccer|football|futbol/,
    en: { groups: "soccer practices", things: "shots on goal" },
    es: { groups: "entrenamientos de fútbol", things: "tiros a puerta" },
  },
  {
    match: /tennis|tenis|volley|voley|baseball|beisbol|hockey|rugby|cricket|softball/,
    en: { groups: "training sessions", things: "serves and hits" },
    es: { groups: "entrenamientos", things: "golpes" },
  },
  {
    match: /swim|natacion|nadar/,
    en: { groups: "swim practices", things: "laps" },
    es: { groups: "entrenamientos de natación", things: "largos" },
  },
  {
    match: /run|track|atletismo|correr|marathon/,
    en: { groups: "training runs", things: "laps" },
    es: { groups: "entrenamientos", things: "vueltas" },
  },
  {
    match: /skate|bike|bici|cycl|ciclis/,
    en: { groups: "rides", things: "tricks" },
    es: { groups: "salidas", things: "trucos" },
  },
  {
    match: /danc|ballet|baile|bailar/,
    en: { groups: "dance routines", things: "steps" },
    es: { groups: "coreografías", things: "pasos" },
  },
  {
    match: /music|musica|guitar|piano|drum|bater|sing|canta|violin|band|banda|rap|k-?pop/,
    en: { groups: "songs", things: "bars" },
    es: { groups: "canciones", things: "compases" },
  },
  {
    match: /cook|cocin|bak|repost|pastel|food|comida/,
    en: { groups: "trays", things: "cookies" },
    es: { groups: "bandejas", things: "galletas" },
  },
  {
    match: /game|gaming|minecraft|roblox|fortnite|videojuego|juego/,
    en: { groups: "levels of a game", things: "coins" },
    es: { groups: "niveles de un juego", things: "monedas" },
  },
  {
    match: /draw|art|paint|manga|comic|dibuj|pint|anime/,
    en: { groups: "sketchbook pages", things: "drawings" },
    es: { groups: "páginas de un cuaderno", things: "dibujos" },
  },
  {
    match: /read|book|leer|libro|novel|writ|escrib/,
    en: { groups: "shelves", things: "books" },
    es: { groups: "estantes", things: "libros" },
  },
  {
    match: /cat|dog|horse|animal|perr|gat|caball|pet|mascota/,
    en: { groups: "shelter rooms", things: "animals" },
    es: { groups: "salas de un refugio", things: "animales" },
  },
  {
    match: /space|astro|star|espacio|estrella|rocket|cohete/,
    en: { groups: "rocket launches", things: "satellites" },
    es: { groups: "lanzamientos de cohetes", things: "satélites" },
  },
  {
    match: /car|coche|carro|auto|moto|train|tren|plane|avion/,
    en: { groups: "pit stops", things: "tyres" },
    es: { groups: "paradas en boxes", things: "neumáticos" },
  },
  {
    match: /garden|jardin|plant|planta|flower|flor/,
    en: { groups: "garden beds", things: "plants" },
    es: { groups: "arriates", things: "plantas" },
  },
  {
    match: /cod(e|ing)|program|robot|comput/,
    en: { groups: "robot kits", things: "sensors" },
    es: { groups: "kits de robótica", things: "sensores" },
  },
  {
    match: /movie|film|cine|pelicula|youtube|video|photo|foto/,
    en: { groups: "videos", things: "scenes" },
    es: { groups: "videos", things: "escenas" },
  },
  {
    match: /fish|pesca/,
    en: { groups: "fishing trips", things: "fish" },
    es: { groups: "salidas de pesca", things: "peces" },
  },
  {
    match: /chess|ajedrez/,
    en: { groups: "chess boards", things: "pieces" },
    es: { groups: "tableros de ajedrez", things: "piezas" },
  },
];
