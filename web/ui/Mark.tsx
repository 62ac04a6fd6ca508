/** Ponder's sign: a question. */
export function Mark(props: { readonly class?: string }) {
  return (
    <svg viewBox="0 0 40 40" class={props.class} aria-hidden="true" fill="none">
      <circle cx="20" cy="20" r="18" class="fill-teal" />
      <path
        d="M14 16.5c0-3.8 2.8-6 6.2-6s6 2.2 6 5.3c0 4.6-5.6 4.6-5.6 8.6"
        class="stroke-on-teal"
        stroke-width="3"
        stroke-linecap="round"
      />
      <circle cx="20.6" cy="29.6" r="2" class="fill-on-teal" />
    </svg>
  );
}
