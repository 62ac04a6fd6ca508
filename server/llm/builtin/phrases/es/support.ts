import type { PhraseBank } from "../phrases.models.ts";

/** Palabras para cuando la seguridad de alguien va antes que el trabajo. Sin preguntas. */
export const support: PhraseBank = {
  "support.self-harm": [
    "Me alegra mucho que lo hayas escrito. Importas, y no tienes que cargar con esto a solas.",
    "Gracias por contármelo. Lo que sientes es serio, y mereces la ayuda de una persona.",
    "Suena muy pesado. Qué bueno que lo dijiste en lugar de guardarlo.",
  ],
  "support.abuse": [
    "Gracias por contármelo. Lo que pasa no es culpa tuya, y mereces estar a salvo.",
    "Me alegra que lo hayas dicho. Nadie tiene derecho a hacerte daño.",
    "Hace falta valor para escribir eso. No es culpa tuya.",
  ],
  "support.violence": [
    "Suena serio, y la seguridad de todos va primero.",
    "Me lo tomo en serio. Nadie debería salir herido.",
    "Ahora mismo esto es más importante que el trabajo.",
  ],
  "support.sexual": [
    "De eso no puedo hablar aquí, pero una persona de tu confianza sí.",
    "Esto es para un adulto de tu confianza, y no estás en problemas por decirlo.",
    "Con eso no puedo ayudar aquí. Alguien de tu confianza sí puede.",
  ],
  "support.bullying": [
    "Siento que esté pasando. No está bien, y no es culpa tuya.",
    "Nadie debería ser tratado así. Gracias por decirlo.",
    "Eso duele, y no debería estar pasando.",
  ],
  "support.dangerous": [
    "Eso podría hacerte daño a ti o a otra persona, así que no ayudo con ello.",
    "Eso no es seguro, y me importas más que el trabajo.",
    "Con eso no puedo ayudar, porque alguien podría salir herido.",
  ],
  "support.eating-disorder": [
    "Gracias por contármelo. Importa cómo te sientes con la comida, y hay personas que saben ayudar.",
    "Me alegra que lo dijeras. Mereces cuidado, sea como sea tu cuerpo.",
    "Suena difícil vivir con eso. No tienes que hacerlo a solas.",
  ],
  "support.personal-data": [
    "Por favor, no escribas aquí teléfonos, direcciones ni contraseñas. Tu docente puede leerlo y no hace falta para el trabajo.",
    "Eso es personal; mejor no escribirlo aquí. Podemos seguir sin ello.",
    "No hace falta compartir datos así. Dejémoslos fuera.",
  ],
  "support.still-here": [
    "Sigo aquí, y lo que escribiste sigue importando.",
    "Te leo. Esto sigue siendo lo importante ahora.",
    "Tómate tu tiempo. El trabajo puede esperar.",
  ],
  "support.people-urgent": [
    "Habla ahora mismo con un adulto de confianza: tu familia, un docente, la orientadora. Si tú u otra persona está en peligro, llama al número de emergencias de tu zona.",
    "Ve ahora con un adulto de confianza, o llama al número de emergencias si alguien está en peligro.",
    "No te quedes a solas con esto. Díselo a un adulto cercano y, si hay peligro, llama enseguida al número de emergencias.",
  ],
  "support.people": [
    "Un adulto de confianza puede ayudar: tu familia, un docente, la orientadora. Si hay peligro, el número de emergencias siempre sirve.",
    "Háblalo con alguien de confianza, en casa o en la escuela. Si hay peligro, llama al número de emergencias.",
    "Para esto lo mejor es una persona de tu confianza: familia, docente, orientadora. Si se vuelve peligroso, está el número de emergencias.",
  ],
  "support.teacher-told": [
    "Le avisé a tu docente, para que una persona pueda estar contigo.",
    "Tu docente recibe el aviso, porque esto necesita a una persona.",
    "Una nota sobre esto le llega a tu docente.",
  ],
  "support.pause": [
    "Tu docente también puede ver esto. El trabajo puede esperar.",
    "Tu docente lo verá. No hay prisa con el trabajo.",
    "Tu docente puede leerlo y está para ayudarte.",
  ],
};
