import type { enJoining } from "./en-joining.ts";

/** Spanish of joining a class and of the first sign-in. */
export const esJoining: Readonly<Record<keyof typeof enJoining, string>> = {
  "join.title": "Tengo un código",
  "join.lead":
    "Un código de dos partes abre una clase; uno de tres partes es para entrar por primera vez; uno de cuatro es para las familias.",
  "join.code": "Código",
  "join.code-example": "p. ej. K7QM-2XDP",
  "join.code-missing": "Escribe primero el código.",
  "join.code-length": "Un código tiene 8, 12 o 16 letras y cifras. Míralo otra vez.",
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
  "join.guardian": "Para la familia de {{ student }}",
  "join.guardian-lead":
    "El centro invitó a {{ name }}. Abre una cuenta, o entra antes con la tuya; después el centro te confirma.",
  "join.guardian-go": "Abrir la cuenta",
  "join.guardian-as-you": "Seguir como {{ name }}",
  "join.as-you": "Unirme como {{ name }}",
  "error.guardian.code-unknown": "Ninguna invitación tiene este código. Mira otra vez cada letra.",
  "error.guardian.code-expired": "Esta invitación es demasiado antigua. Pide otra en el centro.",
  "error.guardian.code-used": "Este código ya se usó. Si no fue cosa tuya, dilo en el centro.",
  "error.guardian.code-revoked": "El centro retiró esta invitación. Pregunta allí.",
  "error.guardian.only-guardians":
    "Este código es para familias. Cierra antes la sesión y úsalo con una cuenta propia.",
  "error.guardian.already-linked": "Ya tienes este vínculo, o espera a que el centro lo confirme.",
  "error.class.code-unknown": "Ninguna clase tiene este código. Mira cada letra o pregunta a tu docente.",
  "error.class.only-students":
    "Los códigos son para estudiantes. Un docente de la clase te añade por tu nombre de usuario.",
  "error.auth.first-code-wrong":
    "Ese usuario y ese código no van juntos, o el código ya se usó. Pide otro a tu docente.",
};
