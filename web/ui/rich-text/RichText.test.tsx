import { cleanup, render } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { bringFormatting, RichText, WrittenText } from "./RichText.tsx";

afterEach(cleanup);

describe("a reply on the screen", () => {
  beforeAll(bringFormatting);

  it("grows in the same text node while it streams", () => {
    const [text, setText] = createSignal("What is");
    const { container } = render(() => <RichText text={text()} />);
    const textNode = () => container.querySelector("p span")?.firstChild;
    const node = textNode();
    setText("What is the next");
    setText("What is the next line?");
    expect(container.querySelector("p")?.textContent).toBe("What is the next line?");
    expect(textNode()).toBe(node);
  });

  it("keeps finished blocks when another begins", () => {
    const [text, setText] = createSignal("First.");
    const { container } = render(() => <RichText text={text()} />);
    const first = container.querySelector("p");
    setText("First.\n\nSecond");
    setText("First.\n\nSecond **strong** end");
    expect([...container.querySelectorAll("p")].map((p) => p.textContent)).toEqual([
      "First.",
      "Second strong end",
    ]);
    expect(container.querySelector("p")).toBe(first);
    expect(container.querySelector("strong")?.textContent).toBe("strong");
  });

  it("changes the kind of a block that turns out to be another", () => {
    const [text, setText] = createSignal("1");
    const { container } = render(() => <RichText text={text()} />);
    setText("1. first\n2. second");
    expect([...container.querySelectorAll("ol > li")].map((item) => item.textContent)).toEqual([
      "first",
      "second",
    ]);
  });

  it("makes no element of HTML that a model wrote", () => {
    const { container } = render(() => <RichText text={'<img src=x onerror="alert(1)"><b>hi</b>'} />);
    expect(container.querySelector("img, b")).toBeNull();
    expect(container.textContent).toContain("<b>hi</b>");
  });

  it("sets mathematics as MathML", async () => {
    const { container } = render(() => <RichText text="If $x^2$ is 9" />);
    await expect.poll(() => container.querySelector("math msup")).not.toBeNull();
    expect(container.querySelector("math mi")?.classList.contains("letter")).toBe(true);
  });

  it("shows a formula that can't be read as it was written", async () => {
    const { container } = render(() => <RichText text="If $\frac{1$ is" />);
    await expect.poll(() => container.querySelector("code")?.textContent).toBe("\\frac{1");
  });

  it("opens links in a new page that knows nothing of this one", () => {
    const { container } = render(() => <RichText text="[a](https://example.org)" />);
    expect(container.querySelector("a")?.rel).toContain("noopener");
  });
});

describe("what a student wrote", () => {
  it("is shown to the letter", () => {
    const { container } = render(() => <WrittenText text={"**no** <b>markdown</b>\n3x = 6"} />);
    expect(container.textContent).toBe("**no** <b>markdown</b>\n3x = 6");
  });
});
