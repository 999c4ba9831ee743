/** Where a page of ours may send somebody after signing in: a path of this platform, never another site's address. */
export function ownPath(given: string | undefined): string | undefined {
  if (given === undefined || given.length > 2_000 || !given.startsWith("/")) return undefined;
  // What a browser would take for a host, or skip over on its way to one.
  if (/^\/[/\\]|[\\\p{Cc}]/u.test(given)) return undefined;
  const here = "http://own.invalid";
  if (!URL.canParse(given, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(given, here);
  // `/.//host` becomes `//host` once its dots are worked out.
  const isPage = origin === here && !pathname.startsWith("//") && !/^\/(api|sign-in|sign-out)(\/|$)/.test(pathname);
  return isPage ? `${pathname}${search}${hash}` : undefined;
}
