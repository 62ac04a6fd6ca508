import ExternalLink from "lucide-solid/icons/external-link";
import { For, Match, Show, Switch } from "solid-js";
import type {
  ArtifactView,
  PracticeResult,
} from "../../../server/modules/portfolio/artifacts/artifacts.schemas.ts";
import { useI18n } from "../../i18n/i18n.tsx";
import { RichText, WrittenText } from "../../ui/rich-text/RichText.tsx";
import { ArtifactFile, isFileKind } from "./ArtifactFile.tsx";
import { codeOf } from "./fields.models.ts";

/** A piece of work, shown as what it is. */
export function ArtifactContent(props: { readonly artifact: ArtifactView }) {
  const file = () => {
    const { kind, fileId, title } = props.artifact;
    return isFileKind(kind) && fileId !== null ? { kind, fileId, name: title } : undefined;
  };
  return (
    <Switch>
      <Match when={file()}>{(own) => <ArtifactFile {...own()} />}</Match>
      <Match when={props.artifact.excerpt}>{(excerpt) => <Dialogue excerpt={excerpt()} />}</Match>
      <Match when={props.artifact.practice}>{(result) => <Result result={result()} />}</Match>
      <Match when={props.artifact.kind === "link"}>
        <Address address={props.artifact.body} />
      </Match>
      <Match when={props.artifact.kind === "code"}>
        <Code body={props.artifact.body} />
      </Match>
      <Match when={props.artifact.body.trim() !== ""}>
        <div class="font-serif text-read">
          <RichText text={props.artifact.body} />
        </div>
      </Match>
    </Switch>
  );
}

function Dialogue(props: { readonly excerpt: NonNullable<ArtifactView["excerpt"]> }) {
  const { t } = useI18n();
  return (
    <ol class="grid gap-4">
      <For each={props.excerpt}>
        {(said) => (
          <li class="grid gap-1">
            <Show
              when={said.by === "learner"}
              fallback={
                <>
                  <span class="text-[0.8rem] font-semibold text-teal-ink">{t("tutor.tutor")}</span>
                  <RichText text={said.text} />
                </>
              }
            >
              <span class="ms-auto text-[0.8rem] font-semibold text-own-ink">{t("tutor.you")}</span>
              <div class="ms-auto max-w-[85%] rounded-[16px] rounded-ee-[4px] border border-own-line bg-own px-4 py-2.5 [overflow-wrap:anywhere]">
                <WrittenText text={said.text} />
              </div>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

function Result(props: { readonly result: PracticeResult }) {
  const { t, count } = useI18n();
  const check = () => {
    const { right, of } = props.result.check;
    if (of === 0) return t("practice.check-none");
    return t("work.check", { right, of });
  };
  return (
    <div class="grid gap-3">
      <Show
        when={props.result.answered > 0}
        fallback={<p class="text-ink-2">{t("work.nothing-answered")}</p>}
      >
        <p>
          {count("practice.alone", props.result.alone)} {count("practice.helped", props.result.helped)}
        </p>
        <p>{check()}</p>
      </Show>
      <ul class="grid gap-2">
        <For each={props.result.skills}>{(skill) => <li class="border-line border-t pt-2">{skill}</li>}</For>
      </ul>
    </div>
  );
}

/** A link out, with the whole address to be seen; only what leads to the web is one. */
function Address(props: { readonly address: string }) {
  const { t } = useI18n();
  const url = () => {
    const parsed = URL.canParse(props.address) ? new URL(props.address) : null;
    return parsed?.protocol === "https:" || parsed?.protocol === "http:" ? parsed : null;
  };
  return (
    <Show when={url()} fallback={<p class="[overflow-wrap:anywhere]">{props.address}</p>}>
      {(web) => (
        <div class="grid gap-1">
          <a
            href={web().href}
            target="_blank"
            rel="noopener noreferrer nofollow"
            class="inline-flex items-center gap-2 font-semibold text-teal-ink underline underline-offset-3 [overflow-wrap:anywhere]"
          >
            {web().href}
            <ExternalLink class="size-4 shrink-0" aria-hidden="true" />
          </a>
          <p class="text-tiny text-ink-2">{t("work.leads-out", { host: web().host })}</p>
        </div>
      )}
    </Show>
  );
}

function Code(props: { readonly body: string }) {
  const { t } = useI18n();
  const code = () => codeOf(props.body);
  return (
    <figure class="grid gap-1.5">
      <Show when={code().language}>
        <figcaption class="text-tiny text-ink-2">{code().language}</figcaption>
      </Show>
      {/* Long lines scroll in a box of their own, which the keyboard must be able to reach. */}
      <section
        tabindex="0"
        aria-label={t("map.region", { label: code().language || t("kind.code") })}
        class="overflow-x-auto rounded-control border border-line bg-raised"
      >
        <pre dir="ltr" class="p-3 font-mono text-small">
          <code>{code().text}</code>
        </pre>
      </section>
    </figure>
  );
}
