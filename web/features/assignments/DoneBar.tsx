/** How many are done, how many have begun, of how many: a picture of it; the words stand beside it. */
export function DoneBar(props: { readonly done: number; readonly begun: number; readonly of: number }) {
  const share = (count: number) => `${props.of === 0 ? 0 : (100 * count) / props.of}%`;
  return (
    <span class="flex h-2.5 w-full overflow-hidden rounded-full bg-line" aria-hidden="true">
      <span class="bg-teal" style={{ width: share(props.done) }} />
      <span class="bg-teal/40" style={{ width: share(Math.max(0, props.begun - props.done)) }} />
    </span>
  );
}
