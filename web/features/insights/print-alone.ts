/** Prints one part of the page by itself, in the look of the page, on white paper. */
export function printAlone(part: HTMLElement, title: string): void {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.className = "fixed size-0 border-0";
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow;
  if (!page || !view) {
    frame.remove();
    return;
  }
  page.documentElement.lang = document.documentElement.lang;
  page.title = title;
  const heading = page.createElement("h1");
  heading.textContent = title;
  page.body.append(heading, page.importNode(part, true));
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => {
    const copy = page.createElement("link");
    copy.rel = "stylesheet";
    copy.href = link.href;
    page.head.append(copy);
    return new Promise<void>((resolve) => {
      copy.onload = () => resolve();
      copy.onerror = () => resolve();
    });
  });
  view.addEventListener("afterprint", () => frame.remove());
  void Promise.all(sheets).then(() => view.print());
}
