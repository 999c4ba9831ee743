import "../words/work.ts";
import { Link } from "@tanstack/react-router";
import type { MatterPage } from "#contract";
import { useWords } from "../words/index.ts";

/** From the matter of an assessment to the page where its figures and points stand and everything is done. */
export function AssessedLink({ matter }: { readonly matter: MatterPage }) {
  const { say } = useWords();
  const year = matter.fields.find(({ id }) => id === "year")?.value;
  if (year === undefined || year === null) return null;
  return (
    <section className="panel">
      <p>
        <Link to="/assessment/$year/units/$desk" params={{ year: String(year), desk: matter.lead.desk }} className="link">
          {say("work.assessed")}
        </Link>
      </p>
    </section>
  );
}
