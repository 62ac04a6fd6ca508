import type { Dictionary } from "./en.ts";
import { esDiagnostic } from "./es-diagnostic.ts";
import { esFiles } from "./es-files.ts";
import { esJournal } from "./es-journal.ts";
import { esPath } from "./es-path.ts";
import { esPortfolio } from "./es-portfolio.ts";
import { esPractice } from "./es-practice.ts";
import { esProgress } from "./es-progress.ts";
import { esProjects } from "./es-projects.ts";
import { esShown } from "./es-shown.ts";
import { esTaking } from "./es-taking.ts";
import { esTeacher } from "./es-teacher.ts";
import { esTutor } from "./es-tutor.ts";
import { esWelcome } from "./es-welcome.ts";
import { esWorkFeedback } from "./es-work-feedback.ts";

/** Spanish. */
export const es: Dictionary = {
  "app.name": "Ponder",
  "app.skip": "Saltar al contenido",
  "app.main-rooms": "Principal",
  "app.loading": "Cargando",
  "app.title": "{{ page }} · Ponder",

  "room.today": "Hoy",
  "room.tutor": "Tutor",
  "room.progress": "Progreso",
  "room.materials": "Materiales",
  "room.transcripts": "Diálogos",

  "menu.open": "{{ name }}: idioma, tema, salir",
  "menu.language": "Idioma",
  "menu.theme": "Tema",
  "menu.theme.light": "Claro",
  "menu.theme.dark": "Oscuro",
  "menu.theme.system": "Como el dispositivo",
  "menu.sign-out": "Cerrar sesión",

  "role.student": "estudiante",
  "role.teacher": "docente",
  "role.guardian": "familiar",
  "role.administrator": "administración",

  "action.retry": "Intentar de nuevo",
  "action.cancel": "Cancelar",
  "action.close": "Cerrar",
  "action.more": "Mostrar más",
  "action.pdf": "Guardar como PDF",
  "action.back": "Volver",
  "action.reload": "Cargar la página de nuevo",

  "sign-in.title": "Iniciar sesión",
  "sign-in.lead": "Un tutor que pregunta antes de decir.",
  "sign-in.username": "Usuario",
  "sign-in.password": "Contraseña",
  "sign-in.show": "Mostrar la contraseña",
  "sign-in.hide": "Ocultar la contraseña",
  "sign-in.go": "Entrar",
  "sign-in.going": "Entrando…",
  "sign-in.missing-username": "Escribe primero tu usuario.",
  "sign-in.missing-password": "Escribe primero tu contraseña.",
  "sign-in.demo": "Mirar como",
  "sign-in.demo-note": "Es una demostración: los nombres y los trabajos son inventados.",
  "sign-in.again": "Inicia sesión de nuevo",
  "sign-in.again-why": "Tu sesión terminó. Lo que escribiste sigue aquí.",
  "sign-in.other": "Entrar con otra cuenta",

  "error.auth.required": "Tu sesión terminó. Inicia sesión de nuevo para seguir.",
  "error.auth.invalid-credentials":
    "Ese usuario y esa contraseña no coinciden. Revisa ambos o pregunta a tu docente.",
  "error.auth.too-many-attempts": "Demasiados intentos seguidos. Espera un minuto y vuelve a probar.",
  "error.request.invalid":
    "El servidor no pudo leer eso. Carga la página de nuevo y avísanos si sigue igual.",
  "error.request.too-large": "Es demasiado de una vez. Envía una parte más corta.",
  "error.turn.in-progress":
    "Todavía se está escribiendo una respuesta, quizá en otra pestaña. Ahora se muestra aquí.",
  "error.turn.id-conflict": "Este mensaje ya se envió con otras palabras. Carga la conversación de nuevo.",
  "error.item.unknown": "Este ejercicio ya no está. Elige otro.",
  "error.turn.empty": "Escribe algo primero o usa uno de los botones.",
  "error.material.empty": "Aquí no hay texto. Un PDF escaneado solo tiene imágenes; pega su texto.",
  "error.material.too-long": "Este texto es demasiado largo para un solo material. Divídelo en partes.",
  "error.material.unreadable": "Este archivo no se puede leer. Sirven Markdown, texto (UTF-8) y PDF.",
  "error.turn.too-long": "Son más de {{ most }} caracteres. Envíalo por partes.",
  "error.tutor.off": "Tu clase tiene el tutor apagado por ahora. Pregunta a tu docente.",
  "error.not-found": "Esto no está aquí o no es tuyo.",
  "error.database.unavailable":
    "El servidor no alcanza sus registros ahora. Espera un momento y vuelve a intentarlo.",
  "error.internal": "Algo falló de nuestro lado. Quedó anotado; inténtalo en un momento.",
  "error.client.offline": "Sin conexión con el servidor. Revisa tu red; tus palabras están guardadas.",
  "error.client.unreadable": "El servidor respondió de un modo que esta página no conoce. Cárgala de nuevo.",
  "error.page": "Esta página dejó de funcionar. Nada de lo que enviaste se perdió.",

  "not-found.title": "Esta página no existe",
  "not-found.lead": "La dirección puede ser antigua o estar mal escrita.",
  "not-found.home": "Ir al inicio",

  "people.title": "Hola, {{ name }}",
  "people.guardian":
    "Entraste como familiar. Todavía no hay nada que hacer aquí: la vista del aprendizaje de tu hija o hijo está en construcción, y mientras tanto puedes pedirle a su docente que te la muestre.",
  "people.administrator":
    "Entraste como administración. Todavía no hay nada que hacer aquí: la gestión de clases y personas está en construcción.",
  "people.identity": "Sesión de {{ username }} ({{ role }}).",

  "today.title": "Hoy",
  "today.morning": "Buenos días, {{ name }}",
  "today.afternoon": "Buenas tardes, {{ name }}",
  "today.evening": "Buenas noches, {{ name }}",
  "today.continue": "Sigue donde estabas",
  "today.all": "Todas las conversaciones",
  "today.all-done": "Terminaste todo lo que empezaste. Buen momento para algo nuevo.",
  "today.new": "Empieza algo nuevo",
  "today.new-first": "¿En qué estás trabajando?",
  "today.new-lead": "Escribe un problema tal como está en tu hoja o pregunta por una idea.",
  "today.first-lead":
    "El tutor no lo resuelve por ti. Pregunta, comprueba por cálculo cada línea que escribes y da pistas cuando te atascas.",

  "new.title": "Nueva conversación",
  "new.label": "Tu problema o pregunta",
  "new.placeholder": "3(x − 2) = 2x + 7",
  "new.start": "Empezar",
  "new.starting": "Empezando…",
  "new.class": "En la clase",
  "new.choose": "Elige algo para practicar",
  "new.choose-lead": "Por materia y destreza, a tu ritmo",
  "choose.title": "¿Qué te gustaría practicar?",
  "choose.lead":
    "Elige una destreza y empieza, o mira antes sus ejercicios. Puedes irte y volver cuando quieras.",
  "choose.subject": "Materia",
  "choose.search": "Busca una destreza",
  "choose.none": "Aquí no hay ninguna destreza con ese nombre",
  "choose.none-lead": "Prueba otra palabra o mira en otra materia.",
  "choose.before": "Se apoya en {{ names }}",
  "choose.items.one": "{{ count }} ejercicio",
  "choose.items.other": "{{ count }} ejercicios",
  "choose.start": "Empezar",
  "choose.start-skill": "Empezar con {{ name }}",
  "choose.take": "Tomar este",
  "choose.kind.generated": "Números nuevos cada vez",
  "choose.kind.problem": "Problema",
  "choose.kind.choice": "Elegir una respuesta",
  "choose.kind.concept": "Para hablarlo",
  "choose.kind.task": "Escribir un texto",
  "choose.level.1": "primeros pasos",
  "choose.level.2": "normal",
  "choose.level.3": "exigente",
  "new.examples": "O prueba uno de estos",
  "new.example.equation": "Una ecuación",
  "new.example.equation.text": "Resuelve 3(x - 2) = 2x + 7",
  "new.example.inequality": "Una inecuación",
  "new.example.inequality.text": "Resuelve 5 - 2x < 11",
  "new.example.fractions": "Fracciones",
  "new.example.fractions.text": "¿Cuánto es 2/3 + 1/4?",
  "new.example.percent": "Porcentaje",
  "new.example.percent.text": "¿Cuánto es el 15% de 80?",
  "new.example.concept": "Una idea",
  "new.example.concept.text":
    "¿Por qué se invierte el signo de la desigualdad al dividir entre un número negativo?",

  "conversations.title": "Tus conversaciones",
  "conversations.search": "Busca en tus conversaciones",
  "conversations.new": "Nueva conversación",
  "conversations.untitled": "Sin título",
  "conversations.solved": "terminada",
  "conversations.running": "respondiendo",
  "conversations.none": "Todavía no hay conversaciones",
  "conversations.none-lead":
    "Empieza con un problema de tu hoja. El tutor pregunta qué piensas antes de decir nada.",
  "conversations.no-match": "Nada para «{{ query }}»",
  "conversations.no-match-lead":
    "Se busca en los títulos y en lo que se dijo. Prueba con una palabra o un número del problema.",

  ...esDiagnostic,
  ...esFiles,
  ...esPath,
  ...esJournal,
  ...esPortfolio,
  ...esProjects,
  ...esPractice,
  ...esProgress,
  ...esTutor,
  ...esShown,
  ...esTaking,
  ...esTeacher,
  ...esWelcome,
  ...esWorkFeedback,
};
