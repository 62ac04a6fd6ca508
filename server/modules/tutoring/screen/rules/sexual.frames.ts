import { frame, gap, type ScreenRule, slot } from "./rules.models.ts";
import { companero, fotos, mayor } from "./vocabulario.constants.ts";
import { online, stranger } from "./vocabulary.constants.ts";

const pics =
  "(?:pics?|pictures?|photos?|vids?|videos?|selfies?|nudes?|noodz|images?|feet pics|cam(?:era)?|webcam|snaps?|face ?time|video ?chat|private show)";
const bare = slot`(?:naked|nudes?|nude|noodz|topless|shirtless|undress\w*|without (?:my |any |a |her |his )?(?:clothes|shirt|top|bra|anything on)|no clothes|(?:in|of) (?:my|her|his) (?:underwear|bra|panties|bikini|boxers|swimsuit|body|boobs|chest|butt|private\w*|feet)|private (?:parts?|pics?|photos?)|sexy|dirty|spicy|inappropriate|explicit|intimate|of my body|take (?:off )?my (?:shirt|clothes|top|pants)(?: off)?|show (?:him|her|them|more) (?:my|skin|body)|strip)`;
const innocent =
  /\b(?:art (?:class|history)|statue|michelangelo|baby pic\w*|yearbook|homework|worksheet|notes|passport|id card|cell|microscope|mitochondria|cat|dog|whiteboard|naked eye|naked mole|graph|equation|sexual reproduction|asexual|x-? ?ray|years? older|how old|how many years|meiosis)\b/;

/** Images, pressure, grooming and grown-ups' interest in a child. */
export const sexualFrames: readonly ScreenRule[] = [
  {
    id: "sexual.frame.images",
    concern: "sexual",
    severity: "high",
    pattern: frame`\b(?:${stranger}|boyfriend|girlfriend|bf|gf|ex|coach|teacher|uncle|friend|crush)\b${gap(40)}\b(?:ask\w*|wants?|wanted|wanting|send\w*|sent|beg\w*|keeps?|pay\w*|offer\w*|pressur\w*|show\w*|demand\w*|tricked|told|threat\w*|said|made|makes?|buy|trade)\b${gap(35)}\b(?:${bare}|${pics} of (?:me|my|myself|us)|more ${pics})\b
|\b(?:i|ive|accidentally|stupidly)\b(?: \w+){0,3}? (?:sent|send|sending|took|gave|showed)\b${gap(25)}\b(?:${bare})\b|\b(?:post\w*|leak\w*|shar(?:e|ed|es|ing)|spread\w*|expos\w*|send\w*|sent|show\w*|screenshot\w*|sav(?:ed|ing)|airdrop\w*)\b${gap(40)}\b(?:my (?:nudes?|private \w+|pics?|photos?|pictures?|videos?|body)|nudes?|${pics} of (?:me|my|us|her|him)|the (?:ones|pics?|video|photos?|pictures?)|screenshots)\b${gap(50)}\b(?:unless|if i|if she|dont (?:send|pay|do)|to (?:my|everyone|all|the (?:whole )?(?:school|class))|everyone|whole (?:school|class)|group chat|around|online|school|money|gift ?card)\b
|\b(?:unless|if i dont|if i (?:stop|block|tell))\b${gap(40)}\b(?:post\w*|leak\w*|shar\w*|expos\w*|send\w*|show\w*)\b${gap(25)}\b(?:pics?|photos?|nudes?|video\w*|it|them|everyone|everybody|screenshots|my (?:mom|dad|parents|friends|family|school))\b|\b(?:fake|ai|deep ?fake\w*|edited)\b${gap(15)}\b(?:nudes?|naked|porn)\b|\b(?:nudes?|noodz) (?:of|from)\b`,
    unless: innocent,
    frame: "ignored",
  },
  {
    id: "sexual.frame.grooming",
    concern: "sexual",
    severity: "high",
    pattern: frame`\b(?:met|know|talk(?:ing|ed)?|chat\w*|text\w*|friends?|dm\w*|messag\w+|guy|man|someone|boyfriend|girlfriend|person|dude)\b${gap(35)}\b(?:on|from|through|in|over|thru)? ?${online}\b${gap(70)}\b(?:meet(?:ing)?(?: up)?|pick(?:ing)? me up|come (?:over|see|to (?:his|her))|(?:his|her) (?:house|place|car|hotel|apartment)|hotel|in person|secret|dont tell|not (?:to )?tell|parents (?:dont|cant|shouldnt)|alone|where i live|my address|plane ticket|bus ticket|run away with|what im wearing|my body|sexy|kiss|how old|older|grown man|\d\d years old|gifts?|money|robux|v-? ?bucks|pics?|marry|love me)\b
|\b(?:man|guy|dude|stranger|adult|woman|he|coach|teacher)\b${gap(35)}\b(?:meet(?: up| him| her)?|pick me up|come over|go to (?:his|her))\b${gap(40)}\b(?:alone|hotel|secret|dont tell|(?:his|her) (?:house|place|car|apartment|room)|without (?:telling|my parents)|at night|nobody|no one)\b|\b(?:man|guy|stranger|adult|he|coach|teacher|neighbor|woman)\b${gap(30)}\b(?:gives?|gave|buys?|bought|sends?|sent|offer\w*|pay\w*|promised)\b${gap(15)}\b(?:me|us)\b${gap(30)}\b(?:if i|for (?:pics?|photos?|a (?:kiss|hug|video|massage)|my|being|letting)|secret|dont tell|in (?:return|exchange)|not to tell|to (?:come|meet|go|keep quiet|show))\b
|\b(?:older|grown|adult|\d\d year old|much older|way older) (?:guy|man|dude|men|guys|woman|boyfriend|bf|boys?)\b${gap(60)}\b(?:me|im|i|us|my)\b|\b(?:coach|teacher|uncle|stepdad|neighbou?r|tutor|pastor|boss|moms boyfriend|driver)\b${gap(35)}\b(?:comments?|stares?|staring|looks? at|says?|said|texts?|dms?|messages?|calls? me|tells? me|flirt\w*|winks?|asks?|snaps?)\b${gap(30)}\b(?:my (?:body|chest|boobs|butt|legs|bra|figure|curves)|sexy|hot|beautiful|late at night|at night|if im a virgin|virgin|if i have a boyfriend|for a (?:kiss|hug|massage)|mature for my age|special)\b`,
    unless:
      /\b(?:ticket price|homework|practice|carpool|scrimmage|weather|soup|too hot|hot (?:dog|chocolate|outside)|with my (?:mom|dad|parents)|older (?:brother|sister)|speed|distance|equation|study group)\b/,
    frame: "ignored",
  },
  {
    id: "sexual.frame.age",
    concern: "sexual",
    severity: "high",
    pattern: frame`\b(?:boyfriend|bf|girlfriend|gf|guy|man|he|hes|dating|crush|ex|talking to)\b${gap(40)}\b(?:1[89]|2\d|3\d|4\d|5\d)\b${gap(40)}\b(?:im|i am|and me|me)\b ?(?:only |just |almost )?\b1[0-7]\b${gap(80)}|\b(?:im|i am) (?:only |just |almost )?1[0-6]\b${gap(40)}\b(?:boyfriend|bf|girlfriend|gf|guy|man|he|hes|shes|dating)\b${gap(30)}\b(?:1[89]|2\d|3\d|4\d|5\d)\b
|\b(?:dating|going out with|relationship with|sleeping with|hooking up with)\b${gap(20)}\b(?:adult|grown (?:man|up)|teacher|coach|someone (?:way |much )?older|(?:a|an) (?:1[89]|2\d|3\d|4\d) year old)\b`,
    unless:
      /\b(?:brother|sister|cousin|how many years|how old will|in how many|twice|sum of|ratio|age problem|years (?:from|ago)|father|mother|points|times|percent|shirts?|jersey)\b/,
    frame: "ignored",
  },
  {
    id: "sexual.frame.pressure",
    concern: "sexual",
    severity: "high",
    pattern: frame`\b(?:boyfriend|girlfriend|bf|gf|he|she|guy|boy|friend|ex|cousin|someone|crush|they|senior)\b${gap(25)}\b(?:pressur\w*|push\w*|forc\w*|ma(?:de|kes?|king)|beg\w*|break up|dump|leave me|keeps?|wont stop|didnt stop|wouldnt stop|wants?|guilt\w*|expects?|trying to|tried to)\b${gap(35)}\b(?:have sex|sex|sleep with|do it|go (?:further|all the way)|do stuff|do things|oral|head|touch(?:ing)? (?:me|him|her|my)|undress|take off my|put (?:his|her) (?:hand|mouth)|in bed|virginity|hook up)\b
|\b(?:i|she|he) (?:said|told (?:him|her)|kept saying|keep saying|begged) ?(?:no|stop|him to stop|her to stop|to stop)\b${gap(30)}\b(?:but|and|he|she|they)\b${gap(25)}\b(?:kept|didnt|wouldnt|did it|anyway|doesnt|wont|continued|still)\b|\b(?:didnt|dont|did not) want (?:to|it)\b${gap(20)}\bbut (?:he|she|they)\b${gap(20)}\b(?:kept|did|made|forced|wouldnt|put|pulled|held)\b|\b(?:woke up|passed out|drunk|asleep)\b${gap(40)}\b(?:on top of me|touching me|inside me|clothes (?:off|gone)|pants (?:off|down)|no clothes)\b|\b(?:grab\w*|touch\w*|slap\w*|smack\w*|pinch\w*|squeez\w*) (?:\w+ )?my (?:butt|ass|boobs?|chest|breasts?|bra|crotch|private\w*|thigh)\b|\b(?:snap\w*|pull\w*) my bra\b|\b(?:up my skirt|upskirt\w*)\b|\bi(?:ve)? (?:got |was |been |was almost )?(?:raped|sexually \w+|molested|assaulted)\b`,
    unless:
      /\b(?:homework|project|head (?:start|out|of)|in my head|head hurt|chores|dishes|monopoly|game|on (?:the|my) head|ball|chest pass)\b/,
    frame: "softens",
  },
  {
    id: "sexual.frame.notice",
    concern: "sexual",
    severity: "notice",
    pattern: frame`\b(?:send|show|give|want|wanna see|got)\b${gap(12)}\b(?:nudes?|naked|boobs|tits|dick pics?|porn)\b|\b(?:talk dirty|sext\w*|are you horny|im (?:so )?horny|be my (?:sexy|horny)|sex ?chat|dirty talk|erotic|hentai|onlyfans|porn ?hub|porn)\b|\bi (?:think|might|may|could|am scared|worry|missed|took|am)\b${gap(25)}\b(?:be pregnant|im pregnant|pregnant|my period\b(?=${gap(40)}\b(?:late|sex|pregnan\w+|boyfriend|weeks?|missed))|pregnancy test)|\b(?:condoms?|plan b|morning after pill|first time having sex|have sex|lose my virginity|had sex|watch(?:ing)? porn)\b|\bhow (?:do|to|can)\b${gap(15)}\b(?:have sex|finger|masturbat\w+|give head)\b`,
    unless:
      /\b(?:essay|biology|health class|teacher|reproduc\w+|unit on|chapter|plan b (?:is|for|would|was|if)|worksheet|animals?|cells?|plants?|article|what does)\b/,
    frame: "clears",
  },
];

export const sexualesFrames: readonly ScreenRule[] = [
  {
    id: "sexual.frame.es",
    concern: "sexual",
    severity: "high",
    pattern: frame`\b(?:pid(?:e|en|io|ieron|iendo)|quiere(?:n)?|mand(?:a|e|ar|o|ara|arle)|envi(?:a|e|ar|o|arle)|pas(?:a|ar|e|o|arle)|ofrece|paga(?:r)?|obliga|exige|insiste|amenaz\w+|public\w+|sub(?:ir|io|en)|comparti\w+|difundi\w+|filtr\w+|ensen\w+|circula\w*|rolando|tom(?:o|e|aron))\b${gap(35)}\b${fotos}\b${gap(35)}\b(?:desnud[oa]s?|sin ropa|sin (?:blusa|playera|camisa)|ropa interior|mi cuerpo|en calzones|intim[oa]s?|mi[oa]s?|mis|de mi|en bikini|sex\w*|provocativ\w+|en brasier|prendas)\b|\b(?:nudes?|pack)\b${gap(30)}\b(?:mi[oa]?|mi|novi[oa]|pide|manda|mande|salon|grupo|escuela)\b|\b(?:pide|piden|pidio|mande|mando|manda|quiere)\b${gap(15)}\b(?:mi pack|nudes?|pack)\b
|\b(?:conoci|hablo|platico|chateo|hombre|senor|tipo|chavo|alguien|muchacho|amigo|adulto|desconocido)\b${gap(35)}\b(?:por |en |de )(?:internet|instagram|insta|face(?:book)?|tik ?tok|discord|free fire|roblox|whatsapp|whats|snap\w*|un juego|el juego|linea|telegram)\b${gap(70)}\b(?:ver(?:nos|me|lo|se)?|conocer(?:nos|me|lo)?|hotel|secreto|no le diga|sin que (?:mis|mi)|a escondidas|sol[oa]s?|casa|encontrar\w*|regal\w+|dinero|recoger\w*|edad|anos|fotos?|camara|mama no|ropa)\b|\b(?:novi[oa]|el|chavo|amigo|tipo|primo|${companero})\b${gap(30)}\b(?:presion\w+|oblig\w+|insist\w+|forz\w+|amenaz\w+|quiere que|dejar\w*|terminar\w*|quiso)\b${gap(35)}\b(?:acost\w+|sexo|relaciones|tener (?:sexo|relaciones)|hacerlo|desnud\w+|toca\w+|primera vez|prueba de amor|coger)\b|\b(?:novio|pareja|chavo|senor|hombre)\b${gap(25)}\b(?:tiene|de) (?:1[89]|2\d|3\d|4\d)\b${gap(25)}\b(?:yo|tengo|y yo) ?(?:tengo )?1[0-7]\b|\btengo 1[0-6]\b${gap(30)}\b(?:novio|el|pareja|hombre)\b${gap(20)}\b(?:1[89]|2\d|3\d|4\d)\b|\b(?:le|les) dije que no\b${gap(25)}\b(?:pero|siguio|y (?:el )?siguio|no paro)\b|\b(?:me )?(?:agarr\w+|toc\w+|manose\w+|nalgue\w+)\b ${gap(10)}\b(?:pompis|nalgas|pechos|senos|trasero|bubis|entrepierna)\b|\b${mayor}\b${gap(30)}\b(?:mi cuerpo|pechos|sexy|guapa|virgen|mensajes en la noche|escote)\b|\bcreo que estoy embarazada\b`,
    unless:
      /\b(?:biologia|reproduccion|tarea de|credencial|cumpleanos|boda|libro|celulas?|planta|pizarron)\b/,
    frame: "ignored",
  },
];
