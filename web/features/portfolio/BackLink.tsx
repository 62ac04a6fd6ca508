import { A } from "@solidjs/router";
import ArrowLeft from "lucide-solid/icons/arrow-left";
import type { ParentProps } from "solid-js";

/** The way back to where a page belongs. */
export function BackLink(props: ParentProps<{ readonly href: string }>) {
  return (
    <A
      href={props.href}
      class="inline-flex items-center gap-1.5 justify-self-start text-small text-teal-ink hover:underline pointer-coarse:min-h-11"
    >
      <ArrowLeft class="size-4 rtl:rotate-180" aria-hidden="true" />
      {props.children}
    </A>
  );
}
