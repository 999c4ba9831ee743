import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Drawer } from "antd";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import type { PassportOf } from "./drawers.tsx";
import { PassportBody } from "./passport-body.tsx";

type Props = { readonly of: PassportOf; readonly close: () => void; readonly follow: (next: PassportOf) => void };

/** 来历: how one figure came to be. Operands of a formula lead to their own; the browser's Back leads back. */
export function PassportDrawer({ of, close, follow }: Props) {
  useFocusBack();
  const { say } = useWords();
  const { search } = useAddress();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["passport", of, time],
    queryFn: ({ signal }) => ask("passport", { id: of.id }, { ...time, region: of.region, period: of.period }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Drawer open size={560} title={say("passport.title")} onClose={close} className="drawer">
      <AnswerTo query={query} skeleton={<Bones rows={8} />}>
        {(passport) => <PassportBody passport={passport} follow={follow} />}
      </AnswerTo>
    </Drawer>
  );
}
