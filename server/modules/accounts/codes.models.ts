/** Letters and digits that nobody takes for each other when they are read from a board. */
const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

/**
 * A code to join a class with, or to sign in with for the first time: groups of four.
 * @param groups two of them are 31^8, some 10^12 codes
 */
export function makeCode(groups: number): string {
  const bytes = crypto.getRandomValues(new Uint32Array(groups * 4));
  const letters = Array.from(bytes, (value) => alphabet[value % alphabet.length] ?? "");
  return Array.from({ length: groups }, (_, index) => letters.slice(index * 4, index * 4 + 4).join("")).join(
    "-",
  );
}

/** A code as it was made, however it was typed: small letters, without dashes or with spaces. */
export function readCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return (letters.match(/.{1,4}/g) ?? []).join("-");
}
