import { ErrorBoundary, type JSX, type ParentProps, Suspense } from "solid-js";
import { toApiError } from "../lib/api-error.ts";
import { startAgain } from "../lib/start-again.ts";
import { ErrorNotice } from "./ErrorNotice.tsx";

/** Where a part of a page stands that is fetched on its own (`lazily`): its shape, or nothing, until it is there; where it can't be fetched, a way to try again. */
export function Later(props: ParentProps & { readonly shape?: JSX.Element }) {
  return (
    <ErrorBoundary
      fallback={(thrown) => <ErrorNotice error={toApiError(thrown)} onRetry={() => void startAgain()} />}
    >
      <Suspense fallback={props.shape}>{props.children}</Suspense>
    </ErrorBoundary>
  );
}
