import { createMemo } from "solid-js";
import type { Api } from "./api.ts";
import { createLoad } from "./create-load.ts";

/**
 * The classes of the person, and the one a page is about: the one that is named where it is theirs, else the first.
 * @param named id of a class, as the page's address has it
 */
export function createClassChoice(api: Pick<Api, "classes">, named: () => string | undefined) {
  const classes = createLoad(
    () => "classes",
    (_, signal) => api.classes(signal),
  );
  const chosen = createMemo(() => {
    const all = classes.data();
    return all?.find((one) => one.id === named()) ?? all?.[0];
  });
  return { classes, chosen };
}
