import { cleanup, fireEvent, render, screen } from "@solidjs/testing-library";
import { createSignal } from "solid-js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button, IconButton } from "./Button.tsx";

afterEach(cleanup);

describe.each([
  ["a button", Button],
  ["a button with an icon", (props: object) => <IconButton label="Save" {...props} />],
])("%s", (_, Kind) => {
  /** A button in a form beside a field, which can be said to be busy. */
  const open = () => {
    const [busy, setBusy] = createSignal(false);
    const pressed = vi.fn();
    const sent = vi.fn((event: Event) => event.preventDefault());
    render(() => (
      <form onSubmit={sent}>
        <input aria-label="Name" />
        <Kind type="submit" disabled={busy()} onClick={pressed}>
          Save
        </Kind>
      </form>
    ));
    const button = screen.getByRole("button", { name: "Save" });
    return { button, field: screen.getByLabelText("Name"), setBusy, pressed, sent };
  };

  it("keeps the focus while it can't be pressed, and does nothing then", () => {
    const { button, setBusy, pressed, sent } = open();
    button.focus();
    fireEvent.click(button);
    expect([pressed.mock.calls.length, sent.mock.calls.length]).toEqual([1, 1]);
    setBusy(true);
    expect(button).toHaveProperty("disabled", false);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button);
    expect([pressed.mock.calls.length, sent.mock.calls.length]).toEqual([1, 1]);
    expect(document.activeElement).toBe(button);
    setBusy(false);
    expect(button.hasAttribute("aria-disabled")).toBe(false);
    fireEvent.click(button);
    expect([pressed.mock.calls.length, sent.mock.calls.length]).toEqual([2, 2]);
  });

  it("is left out of the way of the Tab key where it can't be pressed and the focus is elsewhere", () => {
    const { button, field, setBusy } = open();
    setBusy(true);
    expect(button).toHaveProperty("disabled", true);
    setBusy(false);
    button.focus();
    setBusy(true);
    field.focus();
    expect(button).toHaveProperty("disabled", true);
    expect(button.hasAttribute("aria-disabled")).toBe(false);
  });
});
