import Plus from "lucide-solid/icons/plus";
import Trash from "lucide-solid/icons/trash";
import type { ParentProps } from "solid-js";
import { Button, IconButton } from "../../../ui/Button.tsx";

/** Adds one more of a list. */
export function AddButton(props: ParentProps<{ readonly disabled?: boolean; readonly onClick: () => void }>) {
  return (
    <Button kind="ghost" class="justify-self-start" disabled={props.disabled} onClick={() => props.onClick()}>
      <Plus class="size-4" aria-hidden="true" /> {props.children}
    </Button>
  );
}

/** One of a list, with its name and a way to take it out. */
export function Piece(
  props: ParentProps<{
    readonly name: string;
    readonly remove: string;
    readonly id?: string;
    readonly onRemove: () => void;
  }>,
) {
  return (
    <li
      id={props.id}
      tabindex={props.id === undefined ? undefined : "-1"}
      class="grid grid-cols-[minmax(0,1fr)] gap-3 rounded-control border border-line bg-paper p-3"
    >
      <div class="flex items-center gap-2">
        <span class="flex-1 text-small font-semibold">{props.name}</span>
        <IconButton label={props.remove} onClick={() => props.onRemove()}>
          <Trash class="size-4" aria-hidden="true" />
        </IconButton>
      </div>
      {props.children}
    </li>
  );
}
