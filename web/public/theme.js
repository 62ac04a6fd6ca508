// Runs before the first paint, so that a dark desk never flashes white. An own file because the page allows no inline script.
(() => {
  let chosen = null;
  let locale = null;
  try {
    chosen = localStorage.getItem("ponder.theme");
    locale = localStorage.getItem("ponder.locale");
  } catch {
    // Storage may be closed to us; the system's choice holds then.
  }
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.dataset.theme = chosen === "light" || chosen === "dark" ? chosen : system;
  if (locale === "en" || locale === "es") document.documentElement.lang = locale;
})();
