import type { Role } from "./accounts.schemas.ts";

/** Who is asking. The first argument of every read of somebody's data. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly role: Role;
}
