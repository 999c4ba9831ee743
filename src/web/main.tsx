import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Refused } from "./api.ts";
import { listenForChanges } from "./changes.ts";
import { languageOf, themeOf } from "./preferences.ts";
import { router } from "./router.tsx";
import { parseSearch, readSearch } from "./search.ts";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/parts.css";
import { applyColours } from "./tokens.ts";
import { startWords } from "./words/index.ts";

const triesOnFault = 2;
const freshForMs = 60_000;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshForMs,
      // A refusal stays one however often it is asked for; only a broken line is worth a second try.
      retry: (count, fault) => !(fault instanceof Refused) && count < triesOnFault,
      refetchOnWindowFocus: false,
    },
  },
});

const search = readSearch(parseSearch(location.search));
startWords(languageOf(search));
applyColours(themeOf(search), document.documentElement);
listenForChanges(queries);

const place = document.getElementById("root");
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
