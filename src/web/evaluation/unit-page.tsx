import "../words/evaluation.ts";
import { Link, useParams } from "@tanstack/react-router";
import type { UnitCard } from "#contract";
import { periodText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/evaluation.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { AttributionPanel } from "./attribution-panel.tsx";
import { BestWorst } from "./best-worst.tsx";
import { DependsPanel } from "./depends-panel.tsx";
import { LiftPanel } from "./lift-panel.tsx";
import { TiedPanel } from "./tied-panel.tsx";
import { UnitCells } from "./unit-cells.tsx";
import { UnitHead } from "./unit-head.tsx";
import { useAsked, useCard, useCardUncertainty } from "./use-evaluation.ts";

/** One unit under one scheme: where it stands and how surely, what it is good and bad at, what moved it, what its rank hangs on, and what would lift it. */
export function UnitCardPage() {
  const { id = "", unit = "" } = useParams({ strict: false });
  const { say, read, language } = useWords();
  const asked = useAsked();
  const query = useCard(id, unit, asked);
  const card = query.data;
  const name = card ? read(card.unit.label) : say("evaluation.unit");
  return (
    <Page
      title={card ? `${name} · ${read(card.head.label)} ${periodText(card.period, language)}` : name}
      crumbs={
        <nav aria-label={say("crumbs")}>
          <Link to="/evaluation/schemes/$id" params={{ id }} search={(before) => before}>
            {card ? read(card.head.label) : say("evaluation.title")}
          </Link>{" "}
          / <h1>{name}</h1>
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<CardBones />}>
        {(answer) => <Card card={answer} />}
      </AnswerTo>
    </Page>
  );
}

const CardBones = () => (
  <div className="unit-card">
    <section className="panel">
      <Bones rows={2} height={26} />
    </section>
    <div className="unit-columns">
      <section className="panel">
        <Bones rows={8} />
      </section>
      <section className="panel">
        <Bones rows={8} />
      </section>
    </div>
  </div>
);

function Card({ card }: { readonly card: UnitCard }) {
  const asked = useAsked();
  const query = useCardUncertainty(card.head.id, card.unit.id, asked);
  const spread = query.isPlaceholderData ? undefined : query.data;
  return (
    <div className="unit-card">
      <UnitHead card={card} spread={spread} />
      <div className="unit-columns">
        <div className="scheme-side">
          <BestWorst card={card} />
          <DependsPanel card={card} spread={spread} isWaiting={query.isFetching} fault={query.error} />
        </div>
        <div className="scheme-side">
          <AttributionPanel card={card} />
          <LiftPanel card={card} />
          {spread && spread.tied.length > 0 && <TiedPanel card={card} spread={spread} />}
        </div>
      </div>
      <UnitCells card={card} />
    </div>
  );
}
