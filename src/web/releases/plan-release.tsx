import "../words/releases.ts";
import { useNavigate } from "@tanstack/react-router";
import { Modal, Select } from "antd";
import { useState } from "react";
import { WhyNot } from "../alerts/alert-acts.tsx";
import { useWords } from "../words/index.ts";
import { type DeskList, usePlanning } from "./use-releases.ts";

const shortest = 4;
const longest = 80;

/** Puts a release into the calendar: which scheme, by what name, on which day. */
export function PlanRelease({ schemes }: Pick<DeskList, "schemes">) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="act is-first" onClick={() => setOpen(true)}>
        {say("releases.plan")}
      </button>
      {open && <Planned schemes={schemes} onClose={() => setOpen(false)} />}
    </>
  );
}

function Planned({ schemes, onClose }: Pick<DeskList, "schemes"> & { readonly onClose: () => void }) {
  const { say, read } = useWords();
  const navigate = useNavigate();
  const planning = usePlanning();
  const [scheme, setScheme] = useState(schemes[0]?.id ?? "");
  const [title, setTitle] = useState("");
  const [on, setOn] = useState("");
  const send = async () => {
    const { id } = await planning.mutateAsync({ title: title.trim(), scheme, on });
    await navigate({ to: "/releases/$id", params: { id } });
  };
  const isWhole = title.trim().length >= shortest && on !== "" && scheme !== "";
  return (
    <Modal
      open
      title={say("releases.plan")}
      onCancel={onClose}
      footer={
        <button
          type="button"
          className="act is-first"
          disabled={!isWhole || planning.isPending}
          onClick={() => void send().catch(() => undefined)}
        >
          {say("releases.planDo")}
        </button>
      }
    >
      <div className="release-form">
        <label htmlFor="release-scheme">{say("releases.col.scheme")}</label>
        <Select
          id="release-scheme"
          value={scheme}
          options={schemes.map(({ id, label, period }) => ({ value: id, label: `${read(label)}${period ? ` · ${period}` : ""}` }))}
          onChange={setScheme}
        />
        <label htmlFor="release-title">{say("releases.col.title")}</label>
        <input id="release-title" value={title} maxLength={longest} onChange={({ target }) => setTitle(target.value)} />
        <label htmlFor="release-on">{say("releases.col.day")}</label>
        <input id="release-on" type="date" value={on} onChange={({ target }) => setOn(target.value)} />
        <p className="faint">{say("releases.planSay")}</p>
        <WhyNot fault={planning.error} />
      </div>
    </Modal>
  );
}
