import type { enDiagnostic } from "./en-diagnostic.ts";

/** Spanish of the diagnostic. */
export const esDiagnostic: Readonly<Record<keyof typeof enDiagnostic, string>> = {
  "diagnostic.title": "Descubre dónde estás",
  "diagnostic.lead": "Unas preguntas muestran lo que ya sabes, para que empieces en el lugar justo.",
  "diagnostic.promise-length": "Como mucho 15 preguntas, unos 10 minutos.",
  "diagnostic.promise-chosen":
    "Cada una se elige por lo que respondiste antes. Algunas serán difíciles: así funciona.",
  "diagnostic.promise-not-met": "«No lo he visto» es una buena respuesta. Ayuda más que adivinar.",
  "diagnostic.promise-stop": "Puedes parar cuando quieras. Lo que mostraste se guarda.",
  "diagnostic.subjects": "¿Qué materia?",
  "diagnostic.skills.one": "{{ count }} habilidad",
  "diagnostic.skills.other": "{{ count }} habilidades",
  "diagnostic.latest": "lo que se encontró {{ when }}",
  "diagnostic.begin": "Empezar",
  "diagnostic.go-on": "Seguir",
  "diagnostic.again": "Hacerlo otra vez",
  "diagnostic.none": "Todavía no hay preguntas",
  "diagnostic.none-lead": "Ninguna materia tiene aquí preguntas que se puedan hacer así.",
  "diagnostic.other": "Elegir una materia",
  "diagnostic.question": "Pregunta {{ number }} de {{ most }} como mucho",
  "diagnostic.stop": "Parar aquí",
  "diagnostic.first-words": "Nadie pone nota. Responde lo que puedas y di cuando algo sea nuevo para ti.",
  "diagnostic.next-words": "Gracias, eso ayuda. Aquí va la siguiente.",
  "diagnostic.send": "Enviar respuesta",
  "diagnostic.not-met": "No lo he visto",
  "diagnostic.pass": "Pasar esta",
  "diagnostic.why-unreadable":
    "Todavía no puedo leer eso como respuesta terminada. No cuenta: escribe solo la respuesta.",
  "diagnostic.why-form":
    "Mira otra vez cómo pide la pregunta que se escriba la respuesta. Todavía no cuenta.",
  "diagnostic.why-withdrawn": "La última pregunta ya no está. No cuenta; aquí va otra.",
  "diagnostic.found": "Dónde estás en {{ subject }}",
  "diagnostic.found-nothing": "Paraste antes de la primera respuesta. Está bien; no se contó nada.",
  "diagnostic.known.one": "Parece que ya sabes {{ count }} habilidad.",
  "diagnostic.known.other": "Parece que ya sabes {{ count }} habilidades.",
  "diagnostic.mastered.one": "{{ count }} de ellas es lo bastante segura para contar como dominada.",
  "diagnostic.mastered.other": "{{ count }} de ellas son lo bastante seguras para contar como dominadas.",
  "diagnostic.known-none": "Aquí te espera mucho por aprender, y hay un lugar claro para empezar.",
  "diagnostic.ready.one": "{{ count }} está lista para ti ahora.",
  "diagnostic.ready.other": "{{ count }} están listas para ti ahora.",
  "diagnostic.later.one": "{{ count }} es para más adelante.",
  "diagnostic.later.other": "{{ count }} son para más adelante.",
  "diagnostic.rests-on.one":
    "Se apoya en {{ count }} respuesta, así que puede fallar un poco. La práctica lo corrige.",
  "diagnostic.rests-on.other":
    "Se apoya en {{ count }} respuestas, así que puede fallar un poco. La práctica lo corrige.",
  "diagnostic.first-guess.one":
    "Con solo {{ count }} respuesta, esto es una primera idea. Puedes repetir las preguntas cuando quieras.",
  "diagnostic.first-guess.other":
    "Con solo {{ count }} respuestas, esto es una primera idea. Puedes repetir las preguntas cuando quieras.",
  "diagnostic.all-known": "Dominas todo lo que hay aquí. Elige otra cosa, o vuelve para un repaso.",
  "diagnostic.start": "Un buen lugar para empezar",
  "diagnostic.start-here": "Empezar aquí",
  "diagnostic.because-builds-on": "Se apoya en {{ name }}, que parece que sabes.",
  "diagnostic.because-first": "No se apoya en nada más.",
  "diagnostic.because-make-sure": "Parece que lo sabes; una práctica corta lo confirma.",
  "diagnostic.opens.one": "{{ count }} habilidad más se apoya en ella.",
  "diagnostic.opens.other": "{{ count }} habilidades más se apoyan en ella.",
  "diagnostic.map": "Tu mapa de {{ subject }}",
  "diagnostic.map-lead":
    "Dominada: tus respuestas lo mostraron. En marcha: es probable que la sepas, y la práctica lo dirá. Lo dominado vuelve algún día para un repaso corto.",
  "diagnostic.card-lead": "Como mucho 15 preguntas, unos 10 minutos, y sabes por dónde empezar.",
  "diagnostic.card-go": "Echar un vistazo",
  "diagnostic.card-away": "No, gracias",
  "diagnostic.after-welcome": "Guardar y descubrir dónde estoy",
  "error.diagnostic.nothing": "En esta materia todavía no hay preguntas. Elige otra.",
  "error.diagnostic.ended": "Esta ronda de preguntas terminó. Lo que encontró se guarda.",
  "error.diagnostic.item-answered":
    "Esa pregunta ya fue respondida, quizá en otro dispositivo. Cuenta una sola vez.",
};
