import type { LetterLanguage } from "../reports/letter-languages.constants.ts";

/** The sentences of a pilot's report, by language. Blanks are names, days and numbers as that language writes them. */
const english = {
  "school-title": "Pilot: the whole school",
  "class-title": "Pilot: {name}",
  period: "{from} to {to}",
  "school-file": "Pilot school {to}",
  "class-file": "Pilot {name} {to}",

  glance: "At a glance",
  active: "Students with work on record: {active} of {students}.",
  "too-few":
    "Fewer than {fewest} students have work on record in this time. That is too few to say anything of use, help or learning.",
  "glance-alone-more": "Right without help rose from {first} to {last}: more than chance alone would do.",
  "glance-alone-less": "Right without help fell from {first} to {last}: more than chance alone would do.",
  "glance-alone-same": "Right without help went from {first} to {last}. That may as well be chance.",

  learning: "Before and after",
  "mastery-sentence":
    "Mastery, as the model estimates it, went from {start} to {end} in {students} students with work on the same skills in the first and in the last third of the time ({skills} skills of students). The change is {change} points, with an interval of {low} to {high}.",
  "mastery-few":
    "Mastery: fewer than {fewest} students have work on the same skill in the first and in the last third. That is too few to compare.",
  "alone-sentence":
    "Answers without help: {firstRight} of {firstOf} right in the first third, {lastRight} of {lastOf} in the last, by the same {students} students. The change is {change} points, with an interval of {low} to {high}.",
  "alone-few":
    "Answers without help: too few to compare. It takes {fewest} students with such answers in both thirds, and {answers} answers in each.",
  "learning-table": "Before and after, with intervals",
  measure: "What was measured",
  "first-third": "First third",
  "last-third": "Last third",
  change: "Change",
  "mastery-row": "Mastery (estimate), mean",
  "alone-row": "Right without help",
  "share-cell": "{value} ({low} to {high})",
  "points-cell": "{value} points ({low} to {high})",
  "interval-note":
    "Of a hundred such intervals, about 95 hold the truth. Those of shares are Wilson’s; those of changes come from drawing students again and again.",

  use: "Use",
  "use-table": "Use, in numbers",
  number: "Number",
  "use-what": "What",
  sessions: "Sessions",
  minutes: "Minutes at work, in all",
  "middle-minutes": "Minutes of the student in the middle",
  days: "Days with work, over all students",
  "weeks-table": "Use by week",
  week: "Week from",
  "column-students": "Students",
  "column-minutes": "Minutes",
  "minutes-note":
    "Minutes are counted between signs of work less than five minutes apart. Thinking without writing is not in them.",

  help: "Help",
  "help-table": "Replies by the help in them",
  replies: "Replies",
  share: "Share",
  "level-0": "No hint",
  "level-1": "Hint 1: points to the place",
  "level-2": "Hint 2: recalls the principle",
  "level-3": "Hint 3: a similar problem, worked",
  "level-4": "Hint 4: the next step",
  "told-sentence": "A solution was told in {told} of {replies} replies ({share}).",
  "seeking-sentence": "Conversations in which somebody went on asking for the answer: {count}.",
  "held-sentence": "Replies of which something was held back before it was sent: {count}.",
  "help-none": "The tutor gave no reply in this time.",

  teachers: "What teachers did",
  "closed-sentence":
    "Closed in the queue: {closed}; half of them within {middle}, {withinDay} within a day. Still open: {open}.",
  "closed-none": "Nothing was closed in the queue. Still open: {open}.",
  "notes-sentence": "Notes on replies: {notes}. Conversations read: {read}.",
  "time-minutes": "{count} minutes",
  "time-hours": "{count} hours",
  "time-days": "{count} days",

  cannot: "What this cannot show",
  "cannot-cause":
    "Whether Ponder was the reason. There is no group without it to compare with: lessons, homework and getting older went on in the same weeks.",
  "cannot-who":
    "Anything of students who worked little or only in part of the time. Who is compared worked at its start and its end, and may be keener than the others.",
  "cannot-same":
    "The same questions twice. What was asked in the last third may have been easier or harder than in the first.",
  "cannot-estimate":
    "Mastery itself. The model estimates it from practice in Ponder, and it tends to rise with practice. It is no test by somebody else.",
  "cannot-feel": "How students and teachers liked it. Ask them.",
  "cannot-better":
    "To know more: give the same short test at the start and at the end, also to a class that works without Ponder.",

  note: "Counted by Ponder from its records. Journals are not read or counted. Practice classes and made-up people are left out. Numbers that stand for fewer than {fewest} students are left out. Answers count wherever the students gave them.",
} as const;
export type PilotWord = keyof typeof english;

export const pilotWords: Readonly<Record<LetterLanguage, Readonly<Record<PilotWord, string>>>> = {
  en: english,
  es: {
    "school-title": "Prueba piloto: toda la escuela",
    "class-title": "Prueba piloto: {name}",
    period: "Del {from} al {to}",
    "school-file": "Piloto escuela {to}",
    "class-file": "Piloto {name} {to}",

    glance: "De un vistazo",
    active: "Estudiantes con trabajo registrado: {active} de {students}.",
    "too-few":
      "Menos de {fewest} estudiantes tienen trabajo registrado en este tiempo. Son muy pocos para decir algo del uso, de la ayuda o del aprendizaje.",
    "glance-alone-more": "Lo correcto sin ayuda subió de {first} a {last}: más de lo que haría el azar.",
    "glance-alone-less": "Lo correcto sin ayuda bajó de {first} a {last}: más de lo que haría el azar.",
    "glance-alone-same": "Lo correcto sin ayuda pasó de {first} a {last}. Puede ser solo azar.",

    learning: "Antes y después",
    "mastery-sentence":
      "El dominio, según la estimación del modelo, pasó de {start} a {end} en {students} estudiantes que trabajaron las mismas habilidades en el primer y en el último tercio del tiempo ({skills} habilidades de estudiantes). El cambio es de {change} puntos, con un intervalo de {low} a {high}.",
    "mastery-few":
      "Dominio: menos de {fewest} estudiantes trabajaron la misma habilidad en el primer y en el último tercio. Son muy pocos para comparar.",
    "alone-sentence":
      "Respuestas sin ayuda: {firstRight} de {firstOf} correctas en el primer tercio, {lastRight} de {lastOf} en el último, de los mismos {students} estudiantes. El cambio es de {change} puntos, con un intervalo de {low} a {high}.",
    "alone-few":
      "Respuestas sin ayuda: muy pocas para comparar. Hacen falta {fewest} estudiantes con respuestas así en los dos tercios, y {answers} respuestas en cada uno.",
    "learning-table": "Antes y después, con intervalos",
    measure: "Qué se midió",
    "first-third": "Primer tercio",
    "last-third": "Último tercio",
    change: "Cambio",
    "mastery-row": "Dominio (estimado), media",
    "alone-row": "Correcto sin ayuda",
    "share-cell": "{value} (de {low} a {high})",
    "points-cell": "{value} puntos (de {low} a {high})",
    "interval-note":
      "De cien intervalos así, unos 95 contienen la verdad. Los de las proporciones son de Wilson; los de los cambios salen de sortear estudiantes una y otra vez.",

    use: "Uso",
    "use-table": "El uso, en cifras",
    number: "Cifra",
    "use-what": "Qué",
    sessions: "Sesiones",
    minutes: "Minutos de trabajo, en total",
    "middle-minutes": "Minutos del estudiante del medio",
    days: "Días con trabajo, de todos los estudiantes",
    "weeks-table": "Uso por semana",
    week: "Semana desde",
    "column-students": "Estudiantes",
    "column-minutes": "Minutos",
    "minutes-note":
      "Los minutos se cuentan entre señales de trabajo con menos de cinco minutos de distancia. Pensar sin escribir no está en ellos.",

    help: "Ayuda",
    "help-table": "Respuestas según su ayuda",
    replies: "Respuestas",
    share: "Proporción",
    "level-0": "Sin pista",
    "level-1": "Pista 1: señala el lugar",
    "level-2": "Pista 2: recuerda el principio",
    "level-3": "Pista 3: un problema parecido, resuelto",
    "level-4": "Pista 4: el paso siguiente",
    "told-sentence": "Se dijo una solución en {told} de {replies} respuestas ({share}).",
    "seeking-sentence": "Conversaciones en las que alguien siguió pidiendo la respuesta: {count}.",
    "held-sentence": "Respuestas de las que se retuvo algo antes de enviarlas: {count}.",
    "help-none": "El tutor no dio ninguna respuesta en este tiempo.",

    teachers: "Qué hicieron los docentes",
    "closed-sentence":
      "Cerrado en la cola: {closed}; la mitad en {middle}, {withinDay} en un día. Sigue abierto: {open}.",
    "closed-none": "No se cerró nada en la cola. Sigue abierto: {open}.",
    "notes-sentence": "Notas a respuestas: {notes}. Conversaciones leídas: {read}.",
    "time-minutes": "{count} minutos",
    "time-hours": "{count} horas",
    "time-days": "{count} días",

    cannot: "Qué no puede mostrar",
    "cannot-cause":
      "Si la causa fue Ponder. No hay un grupo sin él con el que comparar: las clases, los deberes y el crecer siguieron en las mismas semanas.",
    "cannot-who":
      "Nada de quienes trabajaron poco o solo una parte del tiempo. Los comparados trabajaron al principio y al final, y quizá tienen más ganas que los demás.",
    "cannot-same":
      "Las mismas preguntas dos veces. Lo que se preguntó en el último tercio pudo ser más fácil o más difícil que en el primero.",
    "cannot-estimate":
      "El dominio mismo. El modelo lo estima a partir de la práctica en Ponder, y suele subir con la práctica. No es un examen de otra persona.",
    "cannot-feel": "Si gustó a estudiantes y docentes. Pregúntales.",
    "cannot-better":
      "Para saber más: da el mismo examen corto al principio y al final, también a una clase que trabaje sin Ponder.",

    note: "Contado por Ponder a partir de sus registros. Los diarios no se leen ni se cuentan. Las clases de prueba y las personas inventadas no entran. Se omiten las cifras de menos de {fewest} estudiantes. Las respuestas cuentan las dieran donde las dieran.",
  },
};
