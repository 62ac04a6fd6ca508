import { DropdownMenu } from "@kobalte/core/dropdown-menu";
import Check from "lucide-solid/icons/check";
import { For, type JSX, Show } from "solid-js";

const rowLook =
  "flex min-h-9 pointer-coarse:min-h-11 items-center gap-2.5 rounded-[8px] px-2.5 py-1.5 text-small outline-none data-[highlighted]:bg-teal-wash data-[highlighted]:text-teal-ink";

/** A menu at a button (Kobalte: arrow keys, Escape, type to find). It opens inside the button's landmark, where a screen reader looks for it. */
export function Menu(props: {
  readonly trigger: JSX.Element;
  readonly triggerLabel?: string;
  readonly triggerClass: string;
  readonly disabled?: boolean;
  readonly children: JSX.Element;
}) {
  let trigger!: HTMLButtonElement;
  return (
    <DropdownMenu gutter={6} placement="top-start" preventScroll={false} modal={false}>
      <DropdownMenu.Trigger
        ref={trigger}
        class={props.triggerClass}
        aria-label={props.triggerLabel}
        disabled={props.disabled ?? false}
      >
        {props.trigger}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal mount={trigger.closest("main, nav") ?? document.body}>
        <DropdownMenu.Content class="sheet arrive z-50 min-w-56 max-w-[calc(100vw-24px)] bg-raised p-1.5 shadow-over outline-none">
          {props.children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu>
  );
}

export function MenuItem(props: {
  readonly icon?: JSX.Element;
  readonly note?: string;
  readonly onSelect: () => void;
  readonly children: JSX.Element;
}) {
  return (
    <DropdownMenu.Item class={rowLook} onSelect={props.onSelect}>
      <span class="text-ink-3">{props.icon}</span>
      <span class="grid">
        <span class="font-medium">{props.children}</span>
        <Show when={props.note}>
          <span class="text-tiny text-ink-2">{props.note}</span>
        </Show>
      </span>
    </DropdownMenu.Item>
  );
}

/** One of several, with a tick at the chosen one. */
export function MenuChoice<T extends string>(props: {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <DropdownMenu.Group>
      <DropdownMenu.GroupLabel class="block px-2.5 pt-2 pb-1 text-tiny font-semibold text-ink-3">
        {props.label}
      </DropdownMenu.GroupLabel>
      <For each={props.options}>
        {(option) => (
          <DropdownMenu.CheckboxItem
            class={rowLook}
            checked={option.value === props.value}
            closeOnSelect={false}
            onChange={() => props.onChange(option.value)}
          >
            <span class="grid size-4 place-items-center">
              <DropdownMenu.ItemIndicator>
                <Check class="size-4 stroke-[2.4]" aria-hidden="true" />
              </DropdownMenu.ItemIndicator>
            </span>
            {option.label}
          </DropdownMenu.CheckboxItem>
        )}
      </For>
    </DropdownMenu.Group>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator class="my-1.5 border-line" />;
}
