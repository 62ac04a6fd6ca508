/** Signs that a sentence speaks of fiction, play, history or schoolwork rather than of the speaker's life. */
export const frameSigns =
  /\b(?:minecraft|fortnite|roblox|call of duty|gta|counter ?strike|battlefield|witcher|zelda|terraria|among us|valorant|apex|skyrim|video ?games?|games?|gaming|boss fight|level \d|movies?|films?|novels?|fiction\w*|(?:short |the |our |my |a |this )(?:story|stories)|(?:the|this|our|my|a|comic) books?|chapters?|characters?|(?:the|a|our|school) play|scenes?|act (?:\d|[iv]+|one|two|three|four|five)\b|poems?|poetry|essays?|history|historical|world war|ww ?[12i]+|cold war|civil war|trojan war|\d{2}th century|medieval|romans?|greeks?|aztecs?|mayas?|empire|holocaust|nazis?|hitler|genghis|revolution|romeo|juliet|tybalt|mercutio|hamlet|ophelia|macbeth|othello|shakespeare|gatsby|of mice and men|lord of the flies|hunger games|katniss|harry potter|voldemort|dumbledore|star wars|anime|manga|naruto|tv show|series|episode|song|lyrics|shooting range|judo|boxing|chess|checkers|karate|wrestling|biolog\w*|chemistry|chemical|reproduc\w*|experiment|report (?:on|about)|assignment on|presentation (?:on|about)|debate|defin(?:e|ition)|meaning of|what does [\w ]{1,40} mean|what does it mean|mean(?:s)? in|vocab\w*|news article|documentary|myth\w*|greek gods?|zeus|oedipus|bible|dnd|dungeons|terminator|lion king|crime|legal|law class|health class|textbook|worksheet|cuento|novela|pelicula|libro|personaje|historia|guerra|siglo|poema|ensayo|juego|videojuego|obra|tragedia|definicion|significa|biologia|reproduccion|capitulo|mito\w*|cancion|julieta|revolucion|imperio)\b/;

/** Words that say it is real after all. */
export const realSigns =
  /\b(?:in real life|irl|for real|not a (?:game|story|joke)|im serious|im not joking|i mean it|no es (?:broma|un juego|cuento)|en serio|de verdad|actually (?:happen\w*|want))\b/;

/** Jest after a high-sounding sentence. */
export const jestSigns = /\b(?:lol|lmao|haha\w*|jaja\w*|jk|just kidding|xd|es broma)\b/;
