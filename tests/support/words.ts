import { bringLanguage, bringParts, partNames } from "../../web/i18n/words.ts";

// A component is tested without the page that would bring its words.
await bringLanguage("en");
await bringParts(partNames);
