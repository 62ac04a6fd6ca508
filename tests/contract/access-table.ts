import { anybody, type Rows } from "./access-rows.ts";
import { classRows } from "./access-table-classes.ts";
import { ownRows } from "./access-table-own.ts";

/** One row for each operation of the OpenAPI document. Whoever ends a session does it last of all. */
export const table: Rows = {
  ...classRows,
  ...ownRows,
  "POST /api/auth/sign-out": { may: anybody, isLast: true },
};
