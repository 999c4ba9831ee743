import "../words/assessment.ts";
import { Link } from "@tanstack/react-router";
import { Drawer } from "antd";
import type { ReactNode } from "react";
import type { IncentiveEntries } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { Yuan } from "./money.tsx";
import { type EntryQuestion, useEntries } from "./use-assessment.ts";

const prefix = "entries:";
const names = ["account", "instrument", "year", "desk", "matter"] as const;

/** Opens the entries behind an amount; what is asked stands in the address. */
export function EntriesLink({ question, children }: { readonly question: EntryQuestion; readonly children: ReactNode }) {
  const text = new URLSearchParams(Object.entries(question)).toString();
  return (
    <Link to="." search={(before) => ({ ...before, open: `${prefix}${text}` })} resetScroll={false} className="link">
      {children}
    </Link>
  );
}

function questionOf(open: string | undefined): EntryQuestion | null {
  if (!open?.startsWith(prefix)) return null;
  const given = new URLSearchParams(open.slice(prefix.length));
  return Object.fromEntries(names.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? ""]] : [])));
}

/** The entries of an amount, newest first, and what they sum to. */
export function EntriesDrawer() {
  const { search, change } = useAddress();
  const question = questionOf(search.open);
  return question === null ? null : <Sheet question={question} close={() => change({ open: undefined }, true)} />;
}

function Sheet({ question, close }: { readonly question: EntryQuestion; readonly close: () => void }) {
  useFocusBack();
  const { say } = useWords();
  const query = useEntries(question);
  return (
    <Drawer open size={760} title={say("incentive.entries")} onClose={close} className="drawer">
      <AnswerTo query={query} skeleton={<Bones rows={6} height={32} />}>
        {(answer) => <Entries answer={answer} />}
      </AnswerTo>
    </Drawer>
  );
}

function Entries({ answer }: { readonly answer: IncentiveEntries }) {
  const { say, read } = useWords();
  const { entries, sum, count } = answer;
  return (
    <>
      <p className="faint">
        {count} · {say("incentive.granted")} <Yuan fen={sum.granted} /> · {say("incentive.paid")} <Yuan fen={sum.paid} /> ·{" "}
        {say("incentive.back")} <Yuan fen={sum.clawedBack} />
        {count > entries.length && ` · ${say("incentive.more", { shown: entries.length })}`}
      </p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("incentive.day")}</th>
            <th scope="col">{say("incentive.account")}</th>
            <th scope="col" className="number">
              {say("incentive.amount")}
            </th>
            <th scope="col">{say("incentive.matter")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, on, account, amount, matter, desk, instrument }) => (
            <tr key={id}>
              <td className="nowrap">{on}</td>
              <td>
                {read(account.label)}
                <span className="under">{read(instrument.label)}</span>
              </td>
              <td className="number">
                <Yuan fen={amount} />
              </td>
              <td>
                <Link to="/work/m/$id" params={{ id: matter.id }} className="link">
                  {matter.number}
                </Link>{" "}
                {matter.title}
                <span className="under">{read(desk.label)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
