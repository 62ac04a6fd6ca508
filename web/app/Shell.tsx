import { Navigate, useLocation } from "@solidjs/router";
import BookOpen from "lucide-solid/icons/book-open";
import ChartColumn from "lucide-solid/icons/chart-column";
import ChartLine from "lucide-solid/icons/chart-line";
import ClipboardList from "lucide-solid/icons/clipboard-list";
import FolderHeart from "lucide-solid/icons/folder-heart";
import HeartHandshake from "lucide-solid/icons/heart-handshake";
import ListTodo from "lucide-solid/icons/list-todo";
import MessageSquareText from "lucide-solid/icons/message-square-text";
import NotebookPen from "lucide-solid/icons/notebook-pen";
import PackageOpen from "lucide-solid/icons/package-open";
import Radio from "lucide-solid/icons/radio";
import School from "lucide-solid/icons/school";
import ScrollText from "lucide-solid/icons/scroll-text";
import Sun from "lucide-solid/icons/sun";
import Users from "lucide-solid/icons/users";
import UsersRound from "lucide-solid/icons/users-round";
import { createMemo, ErrorBoundary, lazy, type ParentProps, Show, Suspense } from "solid-js";
import type { Role } from "../../server/modules/accounts/accounts.schemas.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { lazily } from "../i18n/lazily.ts";
import { type ApiError, toApiError } from "../lib/api-error.ts";
import { guideStep } from "../lib/guide-step.ts";
import { startAgain } from "../lib/start-again.ts";
import { Button } from "../ui/Button.tsx";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Rail, type Room } from "../ui/Rail.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { homeOf, useSession } from "./session.tsx";

const AvatarMenu = lazy(() => import("./AvatarMenu.tsx"));
const GuideStrip = lazily(["first-steps"], () => import("../features/first-steps/GuideStrip.tsx"));
const SignInAgain = lazy(() => import("../features/sign-in/SignInAgain.tsx"));

/** The desk of somebody who is signed in with one of these roles: the rail, and the page in the middle. */
export function Shell(props: ParentProps & { readonly roles: readonly Role[] }) {
  const session = useSession();
  const location = useLocation();
  const here = () => encodeURIComponent(location.pathname + location.search);
  return (
    <Show when={session.user() !== undefined} fallback={<Unknown />}>
      <Show when={session.user()} fallback={<Navigate href={`/sign-in?next=${here()}`} />}>
        {(user) => (
          <Show when={props.roles.includes(user().role)} fallback={<Navigate href={homeOf(user().role)} />}>
            <Desk role={user().role}>{props.children}</Desk>
          </Show>
        )}
      </Show>
    </Show>
  );
}

function Desk(props: ParentProps & { readonly role: Role }) {
  const { t } = useI18n();
  const session = useSession();
  const location = useLocation();
  const isGuided = () =>
    props.role === "teacher" && guideStep() !== "" && location.pathname !== "/first-steps";
  const rooms = createMemo<readonly Room[]>(() => {
    if (props.role === "student")
      return [
        { href: "/today", label: t("room.today"), icon: Sun },
        { href: "/tutor", label: t("room.tutor"), icon: MessageSquareText },
        { href: "/journal", label: t("room.journal"), icon: NotebookPen },
        { href: "/portfolio", label: t("room.portfolio"), icon: FolderHeart },
        { href: "/progress", label: t("room.progress"), icon: ChartLine },
      ];
    if (props.role === "teacher")
      return [
        { href: "/queue", label: t("room.queue"), icon: ListTodo },
        { href: "/live", label: t("room.live"), icon: Radio },
        { href: "/transcripts", label: t("room.transcripts"), icon: ScrollText },
        { href: "/classes", label: t("room.classes"), icon: School },
        { href: "/assignments", label: t("room.assignments"), icon: ClipboardList },
        { href: "/insights", label: t("room.insights"), icon: ChartColumn },
        { href: "/portfolios", label: t("room.portfolios"), icon: FolderHeart },
        { href: "/materials", label: t("room.materials"), icon: BookOpen },
        { href: "/projects", label: t("room.projects"), icon: Users },
      ];
    if (props.role === "administrator")
      return [
        { href: "/queue", label: t("room.queue"), icon: ListTodo },
        { href: "/people", label: t("room.people"), icon: UsersRound },
        { href: "/families", label: t("room.families"), icon: HeartHandshake },
        { href: "/packs", label: t("room.packs"), icon: PackageOpen },
        { href: "/pilot", label: t("room.pilot"), icon: ChartColumn },
      ];
    return [];
  });
  return (
    <div class="grid h-dvh max-desk:grid-rows-[minmax(0,1fr)_auto] desk:grid-cols-[88px_minmax(0,1fr)]">
      <a
        href="#main"
        class="absolute start-2 top-2 z-50 min-h-11 -translate-y-20 rounded-control bg-teal px-4 py-2.5 text-on-teal focus:translate-y-0"
      >
        {t("app.skip")}
      </a>
      <Rail
        rooms={rooms()}
        you={
          <Suspense fallback={<div class="size-11" />}>
            <Show when={session.user()}>{(user) => <AvatarMenu user={user()} />}</Show>
          </Suspense>
        }
      />
      {/* A page that scrolls holds what is only read out (placed absolutely) as well; else the window would scroll beside it. */}
      <main
        id="main"
        tabindex="-1"
        class="min-h-0 min-w-0 outline-none [&>*]:relative"
        classList={{ "flex flex-col": isGuided() }}
      >
        <Show when={isGuided()}>
          <Suspense>
            <GuideStrip />
          </Suspense>
        </Show>
        <ErrorBoundary fallback={(thrown) => <Broken error={toApiError(thrown)} />}>
          <Suspense fallback={<Skeleton class="mx-auto max-w-2xl p-6" />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <Show when={session.expired()}>
        <Suspense>
          <SignInAgain />
        </Suspense>
      </Show>
    </div>
  );
}

/** The server has not said who is signed in yet, or can't. */
function Unknown() {
  const session = useSession();
  return (
    <main class="mx-auto grid max-w-2xl gap-4 p-6">
      <Show when={session.error()} fallback={<Skeleton />}>
        {(error) => <ErrorNotice error={error()} onRetry={() => void session.find()} />}
      </Show>
    </main>
  );
}

/** A page that could not be fetched, or that stopped working. */
function Broken(props: { readonly error: ApiError }) {
  const { t } = useI18n();
  return (
    <div class="mx-auto grid max-w-2xl gap-4 p-6">
      <h1 class="font-serif text-[1.5rem]">{t("not-shown.title")}</h1>
      <Show
        when={props.error.code === "client.offline"}
        fallback={
          <>
            <ErrorNotice error={props.error} note={t("error.page")} />
            <Button class="justify-self-start" onClick={() => void startAgain()}>
              {t("action.reload")}
            </Button>
          </>
        }
      >
        <ErrorNotice error={props.error} onRetry={() => void startAgain()} />
      </Show>
    </div>
  );
}
