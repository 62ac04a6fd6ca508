/**
 * Loads the page again, once the server answers: a browser may remember that a script could not be fetched (Chromium does),
 * so that asking for it again is no use. Without network the page stays as it is. What was typed is kept as drafts.
 */
export async function startAgain(): Promise<void> {
  try {
    await fetch("/healthz", { cache: "no-store" });
  } catch {
    return;
  }
  window.location.reload();
}
