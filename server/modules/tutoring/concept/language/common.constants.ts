import type { SubjectLexicon } from "../../../curriculum/packs.schemas.ts";

/** English words, Spanish words, and the words of both that deny the idea. */
type Entry = readonly [en: string, es: string, notEn?: string, notEs?: string];

/**
 * Everyday words of 14-year-olds for ideas that any subject needs. An item's sets may name them; words of the
 * same idea in the item or its subject are added to these.
 */
const entries: Readonly<Record<string, Entry>> = {
  produce: [
    "make, made, produce, create, generate, build, built, form, formed, give, gives, gave, supply, provide, come out with, spit out, pump out, churn out, manufacture",
    "hace, hacen, hacer, haciendo, produce, produciendo, producir, crea, crean, crear, genera, generar, fabrica, fabricar, construye, construir, forma, forman, formar, da, dan, dar, arma, arman, elabora",
  ],
  use: [
    "use, uses, using, used, use up, uses up, consume, spend, spent, need, take, takes, require, rely on",
    "usa, usan, usar, usando, utiliza, utilizar, gasta, gastan, gastar, consume, consumir, necesita, ocupa, ocupan, emplea, aprovecha, aprovechan",
  ],
  need: [
    "need, needs, needed, require, must have, has to have, have to have, cant without, depends on, depend on, rely on",
    "necesita, necesitan, necesitar, requiere, requieren, hace falta, hacen falta, falta, depende de",
  ],
  enter: [
    "enter, go in, goes in, going in, went in, get in, gets in, getting in, come in, comes in, go into, goes into, get into, gets into, come into, flow in, flows in, moves in, moves into, move in, move into, rush in, rushes in, let in, lets in, soak up, soaks up, absorb, pulled in, sucked in",
    "entra, entran, entrar, entrando, mete, meten, meterse, ingresa, ingresan, absorbe, absorben, pasa adentro, va adentro",
    "leave, leaves, leaving, left, go out, goes out, going out, get out, gets out, come out, comes out, exit, flow out, flows out, moves out, move out, escape, rush out, pulled out, sucked out",
    "sale, salen, salir, saliendo, salga, escapa, escapan, expulsa, va afuera",
  ],
  move: [
    "move, moves, moving, moved, movement, go, goes, going, travel, flow, pass, passes, cross, crosses, spread, drift, transport",
    "mueve, mueven, mover, moverse, movimiento, va, van, ir, viaja, viajan, pasa, pasan, pasar, cruza, cruzan, fluye, desplaza, transporta, transporte",
  ],
  increase: [
    "increase, rise, rises, grow, grows, grew, go up, goes up, went up, get bigger, gets bigger, get larger, gets larger, more, add up, build up, speeds up, speed up, faster",
    "aumenta, aumentan, aumentar, sube, suben, crece, crecen, incrementa, mas, acelera",
    "decrease, fall, falls, drop, drops, go down, goes down, went down, shrink, get smaller, gets smaller, less, slows, slow down",
    "disminuye, disminuyen, baja, bajan, reduce, decrece, encoge, menos, frena",
  ],
  more: [
    "more, most, greater, bigger, larger, higher, lots, lot, many, plenty, loads, extra, tons, bunch, too much",
    "mas, mayor, mucho, mucha, muchos, muchas, bastante, bastantes, monton, demasiado",
    "less, fewer, few, least, little, smaller, lower, barely any, hardly any, not much, not many",
    "menos, menor, poco, poca, pocos, pocas, casi nada",
  ],
  same: [
    "same, identical, alike, equal, exact copy, exact copies, match, matches, matching, no difference, one and the same",
    "mismo, misma, mismos, mismas, igual, iguales, identico, identica, identicos, identicas, coincide",
    "different, differ, differs, varied, vary, unlike, distinct, another, unequal, mixed, other, separate",
    "diferente, diferentes, distinto, distinta, distintos, distintas, otro, otra, difiere, aparte, separada, separado",
  ],
  all: [
    "all, every, everything, each, whole, entire, always, any, everywhere, 100 percent",
    "todo, toda, todos, todas, cada, entero, entera, siempre, cualquier",
    "not all, not every, only some, only part, just some, just part, tiny bit, not everything, a bit of, small part, fraction",
    "no todo, no toda, no todos, no todas, solo parte, solo una parte, una parte, un poco, poquito",
  ],
  part: [
    "some, part, parts, portion, fraction, a bit, little, only a bit, tiny, piece, small amount, 10 percent, ten percent, tenth",
    "parte, algo, fraccion, un poco, poco, poquito, pedazo, trozo, 10 percent, diez por ciento, decima",
  ],
  only: [
    "only, just, solely, nothing but, exclusively, merely, simply",
    "solo, solamente, unicamente, nada mas, nomas, exclusivamente",
  ],
  lose: [
    "lose, lost, loses, losing, loss, waste, wasted, escape, escapes, gone, disappears, given off, leave, leaves, leaks",
    "pierde, pierden, perder, perdida, desperdicia, escapa, escapan, se va, gasta, gastan, fuga",
  ],
  keep: [
    "keep, keeps, kept, stay, stays, stayed, remain, remains, hold, holds, hold on, save, saves, saved, store, stored, remember, remembers, still there, unchanged",
    "guarda, guardan, guardar, queda, quedan, mantiene, mantienen, conserva, sigue, siguen, permanece, recuerda, almacena",
  ],
  store: [
    "store, stores, stored, storage, keep, keeps, kept, save, saved, hold, holds, held, contain, contains, put in, saved up",
    "guarda, guardan, guardar, almacena, almacenan, almacenar, contiene, contienen, conserva, lleva",
  ],
  change: [
    "change, changes, changed, changing, turn into, turns into, turned into, convert, converts, transform, become, becomes, alter, modify, modifies, modified, update, updates, updated, replace, replaced, mutate, edit, affect, affects",
    "cambia, cambian, cambiar, cambio, convierte, convierten, convertir, transforma, transforman, modifica, modifican, modificar, altera, actualiza, vuelve, reemplaza, afecta",
    "unchanged, stays the same, stay the same, remains the same, same as before, untouched, as it was",
    "sigue igual, queda igual, se queda igual, siguen iguales, intacto, intacta, como estaba, no cambia",
  ],
  break: [
    "break, breaks, broken, breaking, broke, break down, breaks down, broken down, split, splits, cut, cuts, digest, digests, decompose, decomposes, rot, rots, tear, tears, chop, chops, take apart, takes apart, separate",
    "rompe, rompen, romper, descompone, descomponen, descomponer, degrada, degradan, digiere, digieren, corta, cortan, parten, separa, separan, divide, dividen, desarma, deshace",
  ],
  join: [
    "join, joins, joined, combine, combines, put together, puts together, stick, sticks, attach, link, links, linked, connect, connects, bind, binds, assemble, glue, glued, add together",
    "une, unen, unir, junta, juntan, juntar, combina, combinan, pega, pegan, conecta, enlaza, concatena",
  ],
  copy: [
    "copy, copies, copied, duplicate, duplicates, replicate, replicates, double, doubles, clone, clones",
    "copia, copias, copian, copiar, duplica, duplican, replica, replican, doble, clona",
  ],
  start: [
    "start, starts, started, starting, begin, begins, beginning, first, initial, initially",
    "empieza, empiezan, empezar, comienza, comienzan, inicia, inicio, principio, primero, primer",
  ],
  end: [
    "quits, ends up, end, ends, ended, finish, finishes, finally, stop, stops, stopped, last, final, over, done, quit, halts, terminate, terminates",
    "termina, terminan, terminar, acaba, acaban, fin, final, ultimo, ultima, se para, detiene, deja de, finaliza",
    "continue, continues, keep going, keeps going, goes on, never ends, forever, infinite, endless, endlessly, never stops, nonstop, keeps looping, keeps running, never finishes, keeps printing, infinitely",
    "continua, sigue, siguen, nunca termina, nunca acaba, nunca para, para siempre, infinito, infinita, infinitamente, sin parar, no para, no termina, no acaba",
  ],
  again: [
    "again, repeat, repeats, repeated, over and over, each time, every time, loops, loop, once more, another time, keeps",
    "otra vez, de nuevo, repite, repiten, repetir, cada vez, vuelve a, una y otra vez, ciclo, bucle",
  ],
  before: [
    "before, earlier, prior, ahead of, first, previous, already",
    "antes, previo, anterior, primero, ya",
  ],
  after: [
    "after, later, afterwards, following, next, then, once",
    "despues, luego, siguiente, tras, posterior, una vez",
  ],
  inside: [
    "inside, within, in it, in there, interior, in the middle, internal, local",
    "dentro, adentro, interior, local",
    "outside, external, out there, exterior, around it, outer, surroundings",
    "fuera, afuera, exterior, alrededor",
  ],
  fast: [
    "fast, faster, quick, quicker, quickly, speed, speeds, speeds up, speed up, accelerate, rapid, rapidly, sooner",
    "rapido, rapida, rapidas, mas rapido, rapidamente, acelera, aceleran, velocidad, veloz, pronto, agiliza",
    "slow, slower, slowly, slows, slow down, slows down",
    "lento, lenta, lentas, lentamente, mas lento, frena",
  ],
  help: [
    "help, helps, helping, assist, support, allow, allows, let, lets, makes it easier",
    "ayuda, ayudan, ayudar, permite, permiten, facilita, apoya",
  ],
  work: [
    "work, works, working, function, functions, functioning, do its job, do their job, jobs, tasks, run, runs, activities",
    "funciona, funcionan, funcionar, trabaja, trabajan, trabajar, trabajo, funcion, hacer su trabajo, tarea, actividades",
  ],
  live: [
    "live, survive, alive, living, life, stay alive, survival",
    "vive, viven, vivir, sobrevive, sobrevivir, vivo, viva, vida",
    "die, dies, dead, death, killed",
    "muere, mueren, morir, muerto, muerta, muerte",
  ],
  receive: [
    "get, gets, getting, got, receive, receives, obtain, obtains, take in, takes in, pick up, picks up, collect, collects",
    "obtiene, obtienen, obtener, recibe, reciben, recibir, consigue, consiguen, saca, sacan, sacar, toma, toman, recoge",
  ],
  have: [
    "have, has, got, had, contain, contains",
    "tiene, tienen, tener, tenga, tengan, teniendo, trae, traen",
  ],
  big: [
    "big, bigger, large, larger, huge, giant, thick",
    "grande, grandes, enorme, gigante, gruesa",
    "small, smaller, tiny, little, thin",
    "pequeno, pequena, pequenos, pequenas, chico, chiquito, diminuto",
  ],
  two: ["two, 2, pair, twice, both, couple", "dos, 2, par, ambas, ambos"],
  one: ["one, 1, single, once", "uno, una sola, un solo, 1, unica, unico"],
  new: ["new, fresh, brand new", "nuevo, nueva, nuevos, nuevas"],
  show: [
    "show, shows, shown, display, displays, see, seen, screen, appear, appears, print out, print, prints, printed, write, writes",
    "muestra, muestran, mostrar, ensena, ve, ver, pantalla, aparece, imprime, imprimen, escribe",
  ],
  wrong: [
    "wrong, incorrect, mistake, error, false, bug, not right, not true",
    "mal, incorrecto, error, equivocado, falso, falla",
    "right, correct, true, fine, ok",
    "bien, correcto, verdad, cierto",
  ],
  everyone: [
    "everyone, everybody, all living things, all organisms, all cells, both",
    "todos, todo ser vivo, todos los seres vivos, todas las celulas, ambos, ambas",
  ],
};

const listed = (words: string): string[] => words.split(",").map((one) => one.trim());

/** Idea → words of both languages, in the shape of a subject's lexicon. */
export const commonLexicon: SubjectLexicon = Object.fromEntries(
  Object.entries(entries).map(([idea, [en, es, notEn, notEs]]) => [
    idea,
    {
      en: listed(en),
      es: listed(es),
      ...(notEn === undefined || notEs === undefined
        ? {}
        : { not: { en: listed(notEn), es: listed(notEs) } }),
    },
  ]),
);
