import { Show } from "solid-js";
import { useSession } from "../../app/session.tsx";
import { useI18n } from "../../i18n/i18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { SignInForm } from "./SignInForm.tsx";

/** The session ended in the middle: the page stays as it is, and only the password is asked again. */
export default function SignInAgain() {
  const { t } = useI18n();
  const session = useSession();
  return (
    <Show when={session.user()}>
      {(user) => (
        <Dialog open title={t("sign-in.again")} lead={t("sign-in.again-why")}>
          <SignInForm username={user().username} onSignIn={session.signIn} />
          <Button kind="ghost" onClick={session.leave}>
            {t("sign-in.other")}
          </Button>
        </Dialog>
      )}
    </Show>
  );
}
