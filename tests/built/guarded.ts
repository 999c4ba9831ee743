import type { Guarded } from "./modern.ts";

/** Later things that built files may name, each with the reason why an older browser is not harmed. */
export const guarded: readonly Guarded[] = [
  {
    what: ".startViewTransition",
    near: /nodeType===9\?\w+:\w+\.ownerDocument/,
    why: "React calls it for its ViewTransition element only, which no page uses, and inside a try that goes on without it.",
  },
  {
    what: ".startViewTransition",
    near: /shouldViewTransition/,
    why: "The router asks first whether the document has it, and only where a page wants a transition; none does.",
  },
  { what: ".startViewTransition", near: /updateCallbackDone/, why: "The same place in the router, behind the same question." },
  {
    what: ".startViewTransition",
    near: /stores\.resolvedLocation/,
    why: "The router's own method of that name, not the document's.",
  },
];
