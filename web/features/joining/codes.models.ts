/** What a typed code is for: a class (8 signs), a first sign-in (12), or nothing yet. */
export function purposeOf(typed: string): "class" | "first" | null {
  const signs = typed.replace(/[^A-Za-z0-9]/g, "").length;
  if (signs === 8) return "class";
  return signs === 12 ? "first" : null;
}
