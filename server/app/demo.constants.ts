import type { PublicConfig } from "../config/public.schemas.ts";

export const demoPassword = "ponder-demo";

/** The demo's people; `PONDER_DEMO=1` seeds them and the sign-in page offers them. */
export const demoSignIns: PublicConfig["demo"] = [
  { username: "ada", name: "Ada", role: "student", place: "Algebra 1" },
  { username: "ben", name: "Ben", role: "student", place: "Algebra 1" },
  { username: "chi", name: "Chi", role: "student", place: "Algebra 1" },
  { username: "rivera", name: "Ms Rivera", role: "teacher", place: "Algebra 1" },
  { username: "dee", name: "Dee", role: "student", place: "Biology" },
  { username: "omar", name: "Mr Omar", role: "teacher", place: "Biology" },
  { username: "grace", name: "Grace", role: "guardian", place: "Ada" },
  { username: "admin", name: "Admin", role: "administrator", place: "School" },
].map((person) => ({ ...person, password: demoPassword }));
