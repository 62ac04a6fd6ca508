/** Regex fragments for people, without groups that capture. */

const persons =
  "person|people|humans?|kids?|child(?:ren)?|childs|toddler|baby|girls?|boys?|guys?|man|men|woman|women|students?|classmates?|teachers?|principal|friends?|ex|exs|boyfriends?|girlfriends?|bf|gf|wife|wives|husbands?|spouse|brothers?|sisters?|siblings?|moms?|mums?|mothers?|dads?|fathers?|parents?|step ?(?:dad|mom|mum|father|mother)|neighbou?rs?|family|boss|cops?|police(?:man)?|politicians?|president|immigrants|grand ?(?:pa|ma|parents?|father|mother)|uncle|aunt|coach|lady|dude|enemy|enemies|bully|bullies|gay people|class|school";

/** Somebody: `someone`, `my ex`, `those kids`, `him`. */
export const someone = `(?:some ?(?:one|body)s?|any(?:one|body)|every(?:one|body)|him|her|them|these people|(?:an? |another |other |the |some |my |our |his |her |their |this |that |those |these |all |of |local |own |entire |whole |old |rich |living |random |black |white |gay |trans |jewish |muslim |roma |asian |rural |group |best |little |tinder ){1,5}(?:${persons}|date)|people|humans|persons|kids|children|women|men|immigrants|humanity)\\b`;

/** Grown-ups and partners who may have power over a child. */
export const adult =
  "(?:(?:step ?)?(?:dad|mom|mum)|my (?:step ?|foster |moms |mums |dads )?(?:dad|daddy|father|mom|mommy|mum|mama|mother|parents?|uncle|aunt|grandpa|grandfather|grandad|grandma|boyfriend|bf|girlfriend|gf|coach|teacher|tutor|babysitter|pastor|priest|guardian|boss|neighbou?r|stepdad|stepmom|stepfather|stepmother)(?:s boyfriend|s friend)?|moms boyfriend|he|she|they)";

export const sibling = "(?:my (?:\\w+ )?(?:brother|sister|cousin|step ?brother|step ?sister))";

export const friend =
  "(?:(?:my|a|one of my|his|her) (?:\\w+ )?(?:friends?|bff|bestie|sister|brother|cousin|classmate|girlfriend|boyfriend|gf|bf|mom|mum|dad|roommate|teammate)|someone i know|a (?:girl|boy|kid|guy) (?:in|at|from) (?:my|our) \\w+)";

export const adulto =
  "(?:mi (?:padrastro|madrastra|papa|padre|mama|madre|tio|tia|abuelo|abuela|novio|novia|entrenador|profesor|profe|maestro|vecino|jefe)|mis (?:papas|padres)|el novio de mi (?:mama|madre)|el|ella|ellos)";

export const amigo =
  "(?:(?:mi|un|una) (?:mejor )?(?:amig[oa]|hermano|hermana|prim[oa]|companer[oa]|novi[oa]))";

export const alguien =
  "(?:alguien|todos|a todos|gente|personas?|una persona|(?:a )?(?:mi|un|una|el|la|los|mis|esa|ese|su)s? (?:ex|companer[oa]s?|maestr[oa]s?|profes?|profesora?|hermano|hermana|amig[oa]|padres?|madre|mama|papa|vecino|vecina|nin[oa]s?|esposa|esposo|novi[oa]|escuela|familia|persona|hombre|mujer|chic[oa]))";
