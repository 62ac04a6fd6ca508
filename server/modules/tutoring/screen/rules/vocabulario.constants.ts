import { slot } from "./rules.models.ts";

/** The slots Spanish frames are made of (folded: no accents). */

export const quiero = slot`(?:(?:me )?(?:quiero|quisiera|gustaria|deseo|pienso|estoy pensando|he pensado|sigo pensando|pensando|ganas|prefiero|preferiria|
ojala|decidi(?:do)?|voy|planeo|tengo planeado|necesito|pense|planeado|plan)(?: (?:de|en|a|que|como|seria|me|mejor|solo|ya|muchas|veces|se|lo|no|yo|y|poder|pudiera)){0,6})`;

export const miMuerte = slot`(?:morir(?:me|se)?|muriera|morirme|estar muert[oa]|muert[oa]|matar(?:me|se)|mat(?:o|ara|are)|suicid\w+|dejar de existir|no existir|existiera|existir|no (?:volver a )?despertar(?:me|se)?|despertara|desaparecer(?: (?:para siempre|del mundo|de este mundo|de una vez))?|
acabar con (?:todo|mi vida|esto)|terminar con (?:todo|mi vida|esto)|quitarme (?:la vida|de en medio)|desvivir(?:me)?|no estar (?:aqui|viv[oa])|(?:tirar|aventar|lanzar|arrojar)(?:me|se) (?:de|del|desde|al|a)|irme (?:de este mundo|para siempre)|cortarme|ahorcarme|colgarme)`;

export const mayor = slot`(?:(?:(?:mi|su|el|la|tu|nuestro) )?(?:padrastro|madrastra|papa|papi|padre|mama|mami|madre|jefe|jefa|tio|tia|abuelo|abuela|padrino|entrenador|profe|profesor|maestro|maestra|vecino|pastor|sacerdote|cura|novio de (?:mi|su) (?:mama|madre|hermana|tia)|pareja de mi (?:mama|madre|papa)|senor|amigo de mi (?:papa|mama|padre|familia)|patron)|(?:mis|sus) (?:papas|padres|tios))`;

export const companero = slot`(?:(?:mi|un|una|mis|unos|unas|el|la|los|las|ese|esa|esos) (?:mejor |mejores )?(?:amig[oa]s?|hermanit[oa]|herman[oa]s?|prim[oa]s?|companer[oa]s?|novi[oa]s?|chic[oa]s?|nin[oa]s?|morr[oa]s?|vat[oa]|wey|chav[oa]s?|muchach[oa]s?|tip[oa]s?|compas?|alumn[oa]s?)|alguien (?:de|en) mi|uno de mi)`;

export const pega = slot`(?:peg(?:a|an|o|aba|aban|aron|ue|ando)|golpe(?:a|an|o|aba|aban|aron|ando)|maltrat\w+|lastim(?:a|an|o|aba|aron|ando)|pate(?:a|an|o|aron)|quem(?:a|an|o|aron|aba)|encerr\w+|encierr\w+|amarr\w+|ahorc(?:a|o|aba)|abofete\w+|cachete\w+|jal(?:a|o|aba) (?:de(?:l)? )?(?:el |los )?(?:pelo|cabello|orejas?)|
empuj(?:a|o|aba) contra|avent(?:a|o|aba) (?:cosas|contra|platos|objetos)|da (?:golpes|de golpes|cinturonazos|cachetadas|con (?:el|la|un))|dio (?:una (?:paliza|cachetada|golpiza)|golpes|con (?:el|la|un))|hace dano|hizo dano|avienta|azot(?:a|o)|cintare\w+|mord(?:io|e)|deja sin (?:comer|comida|cenar)|moretone\w+|corre de la casa|corrio de la casa)`;

export const toca = slot`(?:toc(?:a|o|aba|an|aron|ando|arme)|manose\w+|bes(?:a|o|aba|arme|os)|viol(?:a|o|aba|aron)|desvist\w+|desnud\w+|abus(?:a|o|aba) de|acaric\w+|obliga a|obligo a|sient[ao] en (?:sus|las) piernas|sento en sus piernas|mete(?: a)? (?:en|a)? ?mi (?:cuarto|cama|habitacion|recamara)|mete la mano|metio la mano|espia|mira (?:cuando|mientras) me (?:bano|cambio|visto))`;

export const armas =
  "(?:pistola|arma|fusca|cuete|rifle|escopeta|cuchillo|navaja|machete|bomba|balas?|explosivos?|molotov|punal|pistolas|armas|cuchillos|gasolina)";

export const drogas = slot`(?:mota|marihuana|mari(?:juana)?|vape\w*|vapead\w+|porro|churro de mota|toque de mota|cristal|perico|coca(?:ina)?|crack|tusi|thinner|resistol|activo|pastillas|pastas|clonazepam|rivotril|tachas?|extasis|lsd|hongos|alcohol|cerveza|chela|tequila|vodka|pedo|borrach[oa]|cigarr(?:o|os|illos)|fentanilo|drogas?|heroina|foco|piedra|gomitas (?:de|con))`;

export const fotos = "(?:fotos?|nudes?|packs?|videos?|videollamada|imagenes|selfies?|camara|foto)";
