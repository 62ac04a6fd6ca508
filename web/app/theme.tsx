import { createContext, createEffect, createSignal, type ParentProps, useContext } from "solid-js";
import { createMedia } from "../lib/create-media.ts";
import { keep } from "../lib/storage.ts";

export type ThemeChoice = "light" | "dark" | "system";

/** Light, dark, or as the device; kept in this browser. `public/theme.js` does the same before the first paint. */
export function createTheme() {
  const kept = keep.read("ponder.theme");
  const [choice, setChoice] = createSignal<ThemeChoice>(
    kept === "light" || kept === "dark" ? kept : "system",
  );
  const systemIsDark = createMedia("(prefers-color-scheme: dark)");
  createEffect(() => {
    const chosen = choice();
    document.documentElement.dataset.theme =
      chosen === "system" ? (systemIsDark() ? "dark" : "light") : chosen;
  });
  return {
    choice,
    choose(next: ThemeChoice) {
      keep.write("ponder.theme", next === "system" ? "" : next);
      setChoice(next);
    },
  };
}

const ThemeContext = createContext<ReturnType<typeof createTheme>>();

export function ThemeProvider(props: ParentProps) {
  return <ThemeContext.Provider value={createTheme()}>{props.children}</ThemeContext.Provider>;
}

export function useTheme() {
  const theme = useContext(ThemeContext);
  if (!theme) throw new Error("useTheme needs a ThemeProvider above it");
  return theme;
}
