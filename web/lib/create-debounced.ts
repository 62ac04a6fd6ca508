import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";

/** The value, once it has not changed for `milliseconds`. */
export function createDebounced<T>(value: Accessor<T>, milliseconds: number): Accessor<T> {
  const [settled, setSettled] = createSignal(value());
  createEffect(
    on(
      value,
      (next) => {
        const timer = setTimeout(() => setSettled(() => next), milliseconds);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return settled;
}
