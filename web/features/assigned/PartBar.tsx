/** How much of something is done: a picture of it; the words stand beside it. */
export function PartBar(props: { readonly done: number; readonly of: number }) {
  return (
    <span class="flex h-2 overflow-hidden rounded-full bg-line" aria-hidden="true">
      <span
        class="rounded-full bg-teal"
        style={{ width: `${props.of === 0 ? 0 : Math.min(100, (100 * props.done) / props.of)}%` }}
      />
    </span>
  );
}
