import type { enPeople } from "./en-people.ts";

/** Spanish of the school's people. */
export const esPeople: Readonly<Record<keyof typeof enPeople, string>> = {
  "school.title": "Personas",
  "school.lead":
    "Aquí se añaden docentes y administradores. Cada estudiante entra por su clase; las familias, con una invitación.",
  "school.add": "Añadir a alguien",
  "school.name": "Nombre",
  "school.username": "Nombre de usuario",
  "school.role": "Papel",
  "school.make": "Añadir y ver la tarjeta",
  "school.find": "Buscar por nombre o usuario",
  "school.all-roles": "Todas",
  "school.none": "Nadie se llama así",
  "school.none-lead": "Prueba con menos letras o busca entre todas las personas.",
  "school.more": "Estas son las primeras cien. Escribe un nombre para encontrar otras.",
  "school.invited": "aún no ha entrado",
  "school.card-for": "Nueva tarjeta de entrada para {{ name }}",
  "school.card": "Tarjeta de entrada",
  "school.card-lead": "El código se muestra solo esta vez. Con él se elige una contraseña.",
  "error.school.only-administrators": "Solo la administración de la escuela ve a sus personas.",
  "error.school.keeps-password":
    "Esta persona ha elegido su contraseña y puede haber escrito cosas que son solo suyas. Nadie más le da otra.",
};
