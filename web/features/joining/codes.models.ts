/** What a typed code is for: a class (8 signs), a first sign-in (12), a guardian's invitation (16), or nothing yet. */
export function purposeOf(typed: string): "class" | "first" | "guardian" | null {
  const signs = typed.replace(/[^A-Za-z0-9]/g, "").length;
  if (signs === 8) return "class";
  if (signs === 12) return "first";
  return signs === 16 ? "guardian" : null;
}
