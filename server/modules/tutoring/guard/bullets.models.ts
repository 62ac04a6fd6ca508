const bullet = "^([ \\t]*(?:>[ \\t]*)*)[-+*–—−][ \\t]+";
const everyBullet = new RegExp(`${bullet}(?=\\S)`, "gm");
/** What a formula or a sign follows is never a sign itself. */
const sure = new RegExp(`${bullet}(?=\\$|\\\\[(\\[]|[-+−])`, "gm");

/**
 * A text without the bullets of its lists: `- $2 + 1 = 3$` is an item and no minus. A dash before a bare number may
 * be either, so it goes only where `which` is `any`. Linear in the length of the text.
 */
export function withoutBullets(text: string, which: "any" | "sure"): string {
  return text.replace(which === "any" ? everyBullet : sure, "$1");
}
