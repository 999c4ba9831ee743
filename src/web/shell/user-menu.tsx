import { DownOutlined, UserOutlined } from "@ant-design/icons";
import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { HangingMenu } from "../parts/menu.tsx";
import { themeOf } from "../preferences.ts";
import { useWords } from "../words/index.ts";
import { type Session, useSession } from "./session.tsx";
import { useAddress } from "./use-address.ts";

const account: string = "/account";
type Person = NonNullable<Session["person"]>;

/** Who is signed in, in which role, and what concerns only them; for a visitor the way to sign in. */
export function UserMenu() {
  const { say } = useWords();
  const session = useSession();
  const { href } = useLocation();
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an address that changes closes what hangs over it
  useEffect(() => setOpen(false), [href]);
  const name = session?.person ? session.person.name : say("user.visitor");
  return (
    <HangingMenu open={open} setOpen={setOpen} items={<Menu session={session} />}>
      <button type="button" className="quiet user" aria-expanded={open} aria-label={say("user.menu", { name })}>
        <UserOutlined aria-hidden />
        <span className="user-name">{name}</span>
        <DownOutlined aria-hidden className="user-more" />
      </button>
    </HangingMenu>
  );
}

function Menu({ session }: { readonly session: Session | undefined }) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const dark = themeOf(search) === "dark";
  const { pathname } = useLocation();
  return (
    <>
      {session?.person ? <Who person={session.person} /> : <p className="menu-who">{say("user.visitor.say")}</p>}
      <button type="button" className="menu-item" onClick={() => change({ theme: dark ? "light" : "dark" }, true)}>
        {say(dark ? "theme.toLight" : "theme.toDark")}
      </button>
      {pathname === "/cockpit" && (
        <Link to="/cockpit" search={{ wall: "1" }} className="menu-item">
          {say("wall.open")}
        </Link>
      )}
      {session?.person && (
        <Link to={account} className="menu-item">
          {say("user.account")}
        </Link>
      )}
      <a href="/" className="menu-item">
        {say("user.public")}
      </a>
      {session && (session.person ? <SignOut token={session.forgeryToken} /> : <SignIn />)}
    </>
  );
}

function Who({ person }: { readonly person: Person }) {
  const { read } = useWords();
  return (
    <div className="menu-who">
      <b>{person.name}</b>
      {person.roles.map(({ id, role, unit, region }) => (
        <span key={id} className="under">
          {[role.label, unit, region].flatMap((part) => (part ? [read(part)] : [])).join(" · ")}
        </span>
      ))}
    </div>
  );
}

function SignIn() {
  const { say } = useWords();
  const { href } = useLocation();
  return (
    <a href={`/sign-in?to=${encodeURIComponent(href)}`} className="menu-item is-first">
      {say("user.signIn")}
    </a>
  );
}

/** A form of its own: what was on the screen is gone with the page, and nothing is asked twice. */
function SignOut({ token }: { readonly token: string }) {
  const { say, language } = useWords();
  return (
    <form method="post" action="/sign-out">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="lang" value={language} />
      <button type="submit" className="menu-item">
        {say("user.signOut")}
      </button>
    </form>
  );
}
