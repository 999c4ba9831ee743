import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { parseSearch, readSearch } from "../search.ts";

/** Pages the server draws are left for, not walked to. */
const drawnByServer = /^\/($|open\b|a11y\b|privacy\b|sign-in\b)/;

/** Goes to an address that came as text, keeping the time, language and light of this page. */
export function useGoTo(): (path: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (path) => {
      if (drawnByServer.test(path)) {
        location.assign(path);
        return;
      }
      const [to = "/", query = ""] = path.split("?");
      void navigate({ to, search: readSearch(parseSearch(query)) });
    },
    [navigate],
  );
}
