import "../words/admin.ts";
import { useWords } from "../words/index.ts";

export type Given = { readonly login: string; readonly password: string };

/** A one-time password, shown until somebody says that it was told. */
export function OnePassword({ given, hide }: { readonly given: Given; readonly hide: () => void }) {
  const { say } = useWords();
  return (
    <section className="one-password" role="status">
      <h3>{say("people.password", { login: given.login })}</h3>
      <code className="secret">{given.password}</code>
      <p>{say("people.password.say")}</p>
      <button type="button" className="act" onClick={hide}>
        {say("people.password.hide")}
      </button>
    </section>
  );
}
