import { createSignal } from "solid-js";

const day = 86_400_000;
const longest = 400 * day;
const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The days that a report is of, as they are chosen and as they are shown. */
export interface Days {
  from(): string;
  to(): string;
  setFrom(date: string): void;
  setTo(date: string): void;
  /** What is shown, as the end of an address: `from=…&to=…`. */
  shown(): string;
  /** Whether what was chosen last can't be shown: the end before the beginning, or too many days. */
  isWrong(): boolean;
  show(): void;
}

/** @param before days from the first to today, to begin with */
export function createDays(before: number): Days {
  const [from, setFrom] = createSignal(dateOf(Date.now() - before * day));
  const [to, setTo] = createSignal(dateOf(Date.now()));
  const chosen = () => `from=${from()}&to=${to()}`;
  const [shown, setShown] = createSignal(chosen());
  const [isWrong, setIsWrong] = createSignal(false);
  return {
    from,
    to,
    setFrom,
    setTo,
    shown,
    isWrong,
    show() {
      const length = Date.parse(to()) - Date.parse(from());
      setIsWrong(!(length >= 0 && length <= longest));
      if (!isWrong()) setShown(chosen());
    },
  };
}
