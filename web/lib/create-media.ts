import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether a media query holds, as it changes. */
export function createMedia(query: string): Accessor<boolean> {
  const list = window.matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const listener = () => setMatches(list.matches);
  list.addEventListener("change", listener);
  onCleanup(() => list.removeEventListener("change", listener));
  return matches;
}
