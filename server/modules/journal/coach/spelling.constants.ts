/**
 * Words as students type them, and as the rules read them. Folded: lower case, no accents. A short form that is also
 * a word of its own (`ill`, `cause`, `nose`) is decided by its neighbours in sentences.models.ts.
 */
export const spellings: Readonly<Record<string, string>> = {
  ...spelled(
    "because",
    "bc cuz coz cos bcuz bcos becuz becuase becasue beacuse becouse becaus becos bcause becase becausee",
  ),
  ...spelled(
    "realised",
    "realise realize realized relized relised realisd reelized realizd realising realizing realizes realises",
  ),
  ...spelled("i am", "im i'm iam"),
  ...spelled("i will", "i'll"),
  ...spelled("we will", "we'll"),
  ...spelled("do not", "dont don't"),
  ...spelled("did not", "didnt didn't didint"),
  ...spelled("does not", "doesnt doesn't"),
  ...spelled("can not", "cant can't cannot"),
  ...spelled("could not", "couldnt couldn't"),
  ...spelled("was not", "wasnt wasn't"),
  ...spelled("is not", "isnt isn't"),
  ...spelled("had not", "hadnt hadn't"),
  ...spelled("have not", "havent haven't"),
  ...spelled("will not", "wont won't"),
  ...spelled("going to", "gonna gunna"),
  ...spelled("want to", "wanna"),
  ...spelled("have to", "gotta"),
  ...spelled("i do not know", "idk dunno"),
  ...spelled("should have", "shoulda should've shouldve"),
  ...spelled("could have", "coulda could've couldve"),
  ...spelled("would have", "woulda would've wouldve"),
  ...spelled("that is", "thats that's"),
  ...spelled("it is", "it's"),
  ...spelled("i would", "i'd id"),
  ...spelled("next", "nxt"),
  ...spelled("tomorrow", "tmr tmrw tomorow tommorow tommorrow"),
  ...spelled("understand", "understnad undertand understad"),
  ...spelled("thought", "thot thougt thougth tought"),
  ...spelled("practise", "practice pratice practis"),
  ...spelled("what", "wat wut"),
  ...spelled("you", "u"),
  ...spelled("porque", "xq pq porq xk xke xque porke pork porqe porqu pporque"),
  ...spelled("que", "q ke"),
  ...spelled("para", "xa"),
  ...spelled("por", "x"),
  ...spelled("tambien", "tb tmb"),
  ...spelled("proxima", "prox procsima"),
  ...spelled("o sea", "osea"),
  ...spelled("quiero", "kiero"),
  ...spelled("voy", "voi"),
  ...spelled("entendi", "entendii entndi"),
  ...spelled("asi que", "asique asiq"),
};

function spelled(word: string, variants: string): Readonly<Record<string, string>> {
  return Object.fromEntries(variants.split(" ").map((variant) => [variant, word]));
}

/** Small words by which a language is known, the commonest first. */
export const smallWords: Readonly<Record<"en" | "es", ReadonlySet<string>>> = {
  en: new Set(
    "the i a and to it of was is in that we my he she they you on for with but so at be had have not do did this are were what how why when because me as from or by an about if can could would should will there then just like more very really some all too got get his her our their them up out no one".split(
      " ",
    ),
  ),
  es: new Set(
    "de la que el en y a los se las un una me mi lo no es por con para pero como al del mas muy su yo nos le les ya si fue era estaba hay porque cuando todo eso esto esta este voy hoy tambien bien o ni te tengo ser sin sobre solo nada creo hice".split(
      " ",
    ),
  ),
};

/** The same for neighbours that share much with them: a page in one of these is not guessed at. */
export const otherLanguages: ReadonlySet<string> = new Set(
  [
    "je ne pas est les des une et du dans pour sur avec nous vous mais ce cette que qui au aux ai ete tres c'est j'ai il elle etait parce",
    "ich nicht und der die das ist ein eine wir haben war mit auf fur aber auch es zu den dem habe sich von weil wenn",
    "nao uma os das dos em foi eu ele ela isso muito voce com mas porque fiz aprendi hoje meu minha no na",
    "di che il non per sono ho con una gli anche oggi abbiamo perche ma della nel molto era mi e la",
    "het een niet van ik wij en dat zijn maar ook met voor",
  ].flatMap((words) => words.split(" ")),
);
