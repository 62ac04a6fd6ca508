import type { enFirstSteps } from "./en-first-steps.ts";

/** Spanish of a new teacher's first steps. */
export const esFirstSteps: Record<keyof typeof enFirstSteps, string> = {
  "first-steps.lead":
    "Siete pasos cortos en las páginas de verdad, con una clase de estudiantes inventados. Unos diez minutos en total; para y vuelve cuando quieras.",
  "first-steps.progress": "{{ done }} de {{ all }} hechos",
  "first-steps.all-done": "Los siete están hechos o saltados. Las páginas son tuyas.",
  "first-steps.list": "Los pasos",
  "first-steps.minutes.one": "{{ count }} minuto más o menos",
  "first-steps.minutes.other": "unos {{ count }} minutos",
  "first-steps.done": "Hecho",
  "first-steps.open": "Sin hacer todavía",
  "first-steps.skipped": "Saltado",
  "first-steps.next": "Ahora",
  "first-steps.skip": "Saltar",
  "first-steps.skip-step": "Saltar «{{ step }}»",
  "first-steps.unskip": "Hacerlo después de todo",
  "first-steps.unskip-step": "Hacer «{{ step }}» después de todo",
  "first-steps.put-away": "Guardar la guía",
  "first-steps.put-away-lead":
    "La encuentras otra vez en el menú de tu nombre. Lo marcado viene de lo que pasó de verdad, así que no se pierde nada.",
  "first-steps.is-away": "La guía está guardada: ya no se ofrece en otras páginas.",
  "first-steps.take-out": "Ofrecerla otra vez",
  "first-steps.after-practice": "Primero va la clase de prueba.",
  "first-steps.after-class": "Primero crea una clase tuya.",

  "first-steps.practice": "Crea la clase de prueba",
  "first-steps.practice-why":
    "Seis estudiantes inventados con sesiones de verdad: unas van bien, otras te necesitan. Nadie la ve salvo tú y los colegas que añadas, y nada de ella llega nunca a nadie más.",
  "first-steps.practice-go": "Crearla ahora",
  "first-steps.queue": "Toma lo primero de la cola y ciérralo",
  "first-steps.queue-why":
    "La cola muestra lo que necesita a una persona, lo más urgente primero. Lee las palabras de las que viene, pulsa «Lo tomo» y luego «Hecho» con una nota.",
  "first-steps.queue-go": "Abrir la cola",
  "first-steps.note": "Lee un diálogo y deja una nota",
  "first-steps.note-why":
    "Cada respuesta dice por qué se dio. Escribe qué piensas de una; tú decides si la ve el estudiante.",
  "first-steps.note-go": "Abrir los diálogos",
  "first-steps.live": "Mira en vivo quién está atascado",
  "first-steps.live-why": "Quién trabaja ahora en qué, hasta dónde ha llegado y con cuánta ayuda.",
  "first-steps.live-go": "Abrir la vista en vivo",
  "first-steps.plan": "Mira el plan de mañana",
  "first-steps.plan-why":
    "Grupos, un calentamiento y con quién hablar, escrito a partir del registro de la clase y comprobado con él.",
  "first-steps.plan-go": "Abrir los análisis",
  "first-steps.class": "Crea tu propia clase, con su código",
  "first-steps.class-why": "Ponle un nombre. Tus estudiantes entran con su código, o añades una lista.",
  "first-steps.class-go": "Abrir tus clases",
  "first-steps.help": "Decide cuánta ayuda da el tutor",
  "first-steps.help-why":
    "Desde solo pistas hasta soluciones explicadas; vale «Guía» hasta que elijas. Guarda una vez las reglas de tu clase, aunque queden como están.",
  "first-steps.help-go": "Abrir las reglas de tu clase",

  "first-steps.making": "Se está creando la clase de prueba",
  "first-steps.making-of": "{{ played }} de {{ all }} sesiones",
  "first-steps.making-lead": "El tutor contesta de verdad a cada una. Mientras tanto puedes seguir.",
  "first-steps.stopped": "No se pudo crear la clase de prueba. Inténtalo otra vez.",
  "first-steps.ready": "Tu clase de prueba está lista",
  "first-steps.reset": "Empezarla de nuevo",
  "first-steps.reset-lead":
    "Se va todo lo de la clase de prueba, también tus notas allí, y se crea otra vez como el primer día.",
  "first-steps.remove": "Quitarla",
  "first-steps.remove-lead":
    "Se van la clase de prueba y sus estudiantes inventados. Los pasos que solo se hicieron en ella quedan otra vez abiertos.",
  "first-steps.sure-reset": "¿Empezar de nuevo la clase de prueba?",
  "first-steps.sure-remove": "¿Quitar la clase de prueba?",

  "first-steps.back": "Volver a los primeros pasos",
  "first-steps.here": "Primer paso {{ number }} de {{ all }}: {{ step }}",
  "first-steps.close": "Dejar los primeros pasos por ahora",

  "error.class.no-practice": "Ya no tienes clase de prueba. Crea una primero.",
};
