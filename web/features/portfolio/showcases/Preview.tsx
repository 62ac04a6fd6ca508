import ExternalLink from "lucide-solid/icons/external-link";
import PencilLine from "lucide-solid/icons/pencil-line";
import { useI18n } from "../../../i18n/i18n.tsx";
import { Button } from "../../../ui/Button.tsx";

/**
 * The page as others see it, made by the server from what is saved. The frame runs no script; it has the origin of this
 * page so that the learner's own pictures load in it.
 */
export function Preview(props: {
  readonly id: string;
  readonly revision: number;
  readonly class: string;
  readonly backRef: (button: HTMLButtonElement) => void;
  readonly onBack: () => void;
}) {
  const { t, locale } = useI18n();
  let frame!: HTMLIFrameElement;
  let scrolled = 0;
  const address = () => `/api/me/showcases/${encodeURIComponent(props.id)}/preview?locale=${locale()}`;
  const source = () => {
    // A newer revision is shown at the place where the last one was looked at.
    scrolled = scrollOf(frame);
    return `${address()}&revision=${props.revision}`;
  };
  return (
    <section
      aria-label={t("showcase.preview")}
      class={`grid min-h-0 grid-rows-[auto_minmax(0,1fr)_auto] border-line bg-desk page:border-s ${props.class}`}
    >
      <div class="flex items-center justify-between gap-3 px-4 py-2.5 text-small text-ink-2">
        <p>{t("showcase.as-others")}</p>
        <Button ref={props.backRef} class="py-1.5 page:hidden" onClick={() => props.onBack()}>
          <PencilLine class="size-4" aria-hidden="true" />
          {t("showcase.go-on")}
        </Button>
      </div>
      <iframe
        ref={frame}
        title={t("showcase.preview")}
        sandbox="allow-same-origin"
        src={source()}
        class="h-full w-full border-line border-t bg-paper"
        onLoad={() => scrollTo(frame, scrolled)}
      />
      <a
        href={address()}
        target="_blank"
        rel="noopener"
        class="inline-flex items-center gap-2 justify-self-start px-4 py-2.5 text-small text-teal-ink underline underline-offset-3"
      >
        {t("showcase.own-page")}
        <ExternalLink class="size-4" aria-hidden="true" />
      </a>
    </section>
  );
}

/** How far a frame is scrolled, pixels. Without network it shows the browser's own page, which nobody may look into. */
function scrollOf(frame: HTMLIFrameElement | undefined): number {
  try {
    return frame?.contentWindow?.scrollY ?? 0;
  } catch {
    return 0;
  }
}

function scrollTo(frame: HTMLIFrameElement, pixels: number): void {
  try {
    frame.contentWindow?.scrollTo(0, pixels);
  } catch {
    // As above.
  }
}
