import type { CoachPhrases } from "./phrases.models.ts";

export const phrasesEs: CoachPhrases = {
  marks: ["«", "»"],
  shows: {
    describes: [
      "{q} cuenta lo que pasó.",
      "{q} deja el momento por escrito, para poder volver a él.",
      "La página parte de algo que pasó: {q}.",
    ],
    opinion: [
      "{q} dice cómo fue, en general.",
      "{q} da la sensación de conjunto.",
      "{q} es la versión corta.",
    ],
    fact: ["{q} deja escrito algo del tema.", "{q} guarda un trozo del tema."],
    explains: [
      "{q} va más allá de lo que pasó y dice por qué.",
      "En {q} hay una razón, y con una razón se puede trabajar.",
      "{q} busca lo que había detrás.",
    ],
    asking: [
      "{q} deja algo abierto por averiguar.",
      "{q} muestra dónde empieza lo que no se sabe.",
      "Hay algo que falta averiguar: {q}.",
    ],
    earlier: ["{q} pone una idea de antes al lado de una nueva.", "En {q} se ve cómo cambia una idea."],
    otherwise: [
      "En {q} el texto se detiene y lo piensa otra vez.",
      "{q} mira otra manera en que podría ser.",
    ],
    plans: [
      "{q} es tan claro que después se podrá ver si se hizo.",
      "{q} convierte lo pensado en algo que hacer.",
      "{q} dice lo que sigue, de un modo que se puede ir tachando.",
    ],
    vaguePlan: [
      "{q} mira hacia delante, pero todavía no hay por dónde empezar.",
      "{q} marca una dirección; falta el primer paso.",
      "{q} es un deseo por ahora: no dice qué harías.",
    ],
  },
  unquoted: {
    describes: "La página cuenta cómo fue.",
    explains: "La página da una razón de lo que pasó.",
    questions: "La página pregunta algo que no está resuelto.",
    plans: "La página dice lo que sigue.",
  },
  next: {
    learned: {
      room: ["Quien lo lea querría saber ahora qué exactamente."],
      ask: [
        "¿Qué cosa de todo eso podrías mostrarle a un amigo?",
        "¿Qué sabes ahora que esta mañana no sabías?",
      ],
    },
    hard: {
      room: ["Cuanto más exacto se nombra el punto, más fácil es volver a él."],
      ask: ["¿En qué punto exacto se puso difícil?", "¿Qué parte fue la primera en complicarse?"],
    },
    belief: {
      room: ["Hay lugar para decir qué hablaba a favor de esa idea."],
      ask: [
        "¿Qué hizo que en ese momento pareciera correcto?",
        "¿Qué viste o recordaste que te llevó a pensarlo?",
      ],
    },
    why: {
      room: ["Lo siguiente que querría saber quien lo lea es el porqué.", "Aquí cabe un porque."],
      ask: [
        "¿Qué crees que había detrás?",
        "¿Por qué crees que fue así?",
        "¿Qué hizo que saliera de ese modo?",
      ],
    },
    opinion: {
      room: [
        "A quien lo lea le gustaría ver cómo pasó.",
        "La sensación está; ahora podría venir el momento.",
      ],
      ask: ["¿Qué momento hizo que lo sintieras así?", "¿Qué fue exactamente lo que lo hizo así para ti?"],
    },
    event: {
      room: [
        "Hay lugar para lo que pensaste de eso.",
        "Quien lo lea querría saber ahora qué te dejó pensando.",
      ],
      ask: [
        "¿Qué parte te sigue dando vueltas, y por qué esa?",
        "¿Qué notaste allí que no esperabas?",
        "¿Qué le contarías de eso a alguien en casa?",
      ],
    },
    fact: {
      room: ["Hay lugar para decir por qué es así, o cómo lo sabes."],
      ask: ["¿Qué parte de eso sería la más difícil de explicarle a un amigo?", "¿Cómo sabes que es así?"],
    },
    guess: {
      room: ["Hay lugar para una primera respuesta, aunque sea loca."],
      ask: [
        "¿Qué respuesta te parece la mejor hasta ahora, y por qué?",
        "¿Qué sabes ya que podría ser parte de la respuesta?",
      ],
    },
    change: {
      room: [
        "Hay lugar para contar más de lo que la cambió.",
        "Quien lo lea querría saber ahora qué pasó entre una cosa y la otra.",
      ],
      ask: ["¿Qué fue lo que cambió la idea?", "¿Qué viste u oíste que marcó la diferencia?"],
    },
    basis: {
      room: ["Hay lugar para aquello en que se apoya."],
      ask: ["¿Qué te hace pensarlo?", "¿Qué pasó para que llegaras a pensarlo?"],
    },
    other: {
      room: [
        "Puede haber otra explicación al lado de esa.",
        "Una razón gana fuerza cuando se ha dudado un poco de ella.",
        "Quien lo lea podría preguntar qué tan seguro es.",
      ],
      ask: [
        "Si a un amigo no le convenciera, ¿qué le mostrarías?",
        "¿Qué más pudo influir?",
        "¿Cómo podrías averiguar si de verdad es por eso?",
      ],
    },
    purpose: {
      room: [
        "Un plan se cumple mejor cuando la página dice para qué es.",
        "Quien lo lea podría preguntar por qué eso y no otra cosa.",
      ],
      ask: ["¿Qué quieres arreglar con eso?", "¿Por qué empezar justo por eso?"],
    },
    ground: {
      room: ["Hay lugar para decir qué llevó a esto."],
      ask: ["¿Qué pasó para que se te ocurriera?"],
    },
    plan: {
      room: ["Hay lugar para lo que harías con eso.", "De aquí podría salir un siguiente paso."],
      ask: [
        "¿Qué cosa pequeña vas a probar por eso, y cuándo?",
        "¿Qué harías distinto la próxima vez por eso?",
      ],
    },
    lookUp: {
      room: ["Hay lugar para una manera de averiguarlo."],
      ask: [
        "¿Dónde podrías buscar primero, o a quién podrías preguntarle?",
        "¿Cuál sería una primera manera de averiguarlo?",
      ],
    },
    concrete: {
      room: [
        "Un deseo se empieza mejor cuando tiene un primer paso.",
        "Lo siguiente podría ser un primer paso pequeño.",
      ],
      ask: ["¿Cómo se vería eso en un día normal de clase?", "¿Qué cosa pequeña harías primero, y cuándo?"],
    },
    notice: {
      room: [
        "Así la página cuenta, explica, pregunta y planea.",
        "Así la página va de lo que pasó hasta lo que sigue.",
      ],
      ask: ["¿En qué vas a notar si funcionó?", "¿Qué te diría que está funcionando?"],
    },
  },
  refer: "Escribiste {q}.",
  backTo: {
    reason: "Volvamos a la razón.",
    doubt: "Volvamos a la pregunta abierta.",
    plan: "Volvamos al plan.",
  },
  other: {
    empty: {
      say: [
        "Lo que pensabas todavía no está en la página.",
        "Con una línea basta para empezar, y nadie mira la ortografía.",
      ],
      ask: "¿Qué momento de hoy recuerdas todavía?",
    },
    hollow: {
      say: [
        "Hay días en que no sale nada, y una página corta está bien.",
        "Si quieres seguir, basta algo pequeño: una línea de tu trabajo, algo que dijo alguien.",
      ],
      ask: "¿Qué cosa de hoy recuerdas todavía?",
    },
    working: {
      say: ["El desarrollo está en la página.", "Lo que no se ve es lo que pensabas al lado."],
      ask: "¿De qué línea tenías menos seguridad?",
    },
    given: {
      say: [
        "Lo que hay en la página por ahora lo dijo otra persona.",
        "Tus propias palabras sobre eso todavía no están.",
      ],
      ask: "¿Qué se te pasó por la cabeza al leerlo?",
    },
    "other-language": {
      say: ["Parece un idioma que no sé leer.", "Leo español e inglés, y prefiero no adivinar tus palabras."],
      ask: "¿Podrías añadir una línea en español o en inglés sobre lo que pensabas?",
    },
    "no-words": {
      say: [
        "Aquí no logré distinguir palabras, así que no puedo decir nada de ellas.",
        "Si es un idioma que no conozco: leo español e inglés.",
      ],
      ask: "¿Qué cosa de hoy te gustaría recordar?",
    },
    feeling: {
      say: [
        "Una sensación difícil también es un punto de partida, y aquí tiene su lugar.",
        "Ahora podría venir lo que la provocó.",
      ],
      ask: "¿Qué momento hizo que lo sintieras así?",
    },
    plain: {
      say: ["Hay un comienzo en la página.", "Hay lugar para lo que pasó alrededor."],
      ask: "¿Qué pasó justo antes de que pensaras eso?",
    },
  },
  moment: {
    say: "Este momento de tu sesión podría ser un comienzo: {label}.",
    ask: "¿Qué pensabas justo entonces?",
  },
  long: "Es una página larga, así que esto habla de su primera parte.",
  support: [
    "Gracias por escribirlo: importa más que cualquier tarea, y no tienes que cargar con esto a solas.",
    "Habla hoy con un adulto de confianza: tu familia, un docente, la orientadora.",
    "Si tú u otra persona está en peligro, llama al número de emergencias de tu zona.",
  ],
};
