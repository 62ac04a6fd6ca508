import type { enJoining } from "./en-joining.ts";

/** Spanish of joining a class and of the first sign-in. */
export const esJoining: Readonly<Record<keyof typeof enJoining, string>> = {
  "join.title": "Tengo un código",
  "join.lead": "Un código de dos partes abre una clase; uno de tres partes es para entrar por primera vez.",
  "join.code": "Código",
  "join.code-example": "p. ej. K7QM-2XDP",
  "join.code-missing": "Escribe primero el código.",
  "join.code-length": "Un código tiene 8 o 12 letras y cifras. Míralo otra vez.",
  "join.next": "Seguir",
  "join.looking": "Buscando…",
  "join.class": "Entras en {{ name }}",
  "join.teachers": "con {{ names }}",
  "join.read": "Tus docentes pueden leer lo que hablas allí con el tutor. Tu diario es solo tuyo.",
  "join.not-read":
    "Tus docentes solo leen lo que toca a la seguridad de alguien o donde pides hablar con ellos. Tu diario es solo tuyo.",
  "join.name": "Tu nombre",
  "join.username": "Un nombre de usuario para entrar",
  "join.username-rule": "De 3 a 30 letras sin acentos, cifras, puntos o guiones bajos",
  "join.password": "Una contraseña",
  "join.password-new": "Elige una contraseña",
  "join.password-rule": "Al menos 8 signos. Tres palabras que solo tú juntarías se recuerdan bien.",
  "join.name-missing": "Escribe primero tu nombre.",
  "join.go": "Unirme y entrar",
  "join.joining": "Entrando…",
  "join.first": "¡Hola! Elige una contraseña",
  "join.first-lead": "Tu nombre de usuario está en la tarjeta del código.",
  "join.first-go": "Guardarla y entrar",
  "join.have-account": "Ya tengo cuenta: entrar",
  "join.other-code": "Otro código",
  "join.as-you": "Unirme como {{ name }}",
  "error.class.code-unknown": "Ninguna clase tiene este código. Mira cada letra o pregunta a tu docente.",
  "error.class.only-students":
    "Los códigos son para estudiantes. Un docente de la clase te añade por tu nombre de usuario.",
  "error.auth.first-code-wrong":
    "Ese usuario y ese código no van juntos, o el código ya se usó. Pide otro a tu docente.",
  "error.auth.username-taken": "Alguien tiene ya este nombre de usuario. Elige otro.",
};
