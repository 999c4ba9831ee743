import "../words/releases.ts";
import type { ReleaseErratum, ReleasePage } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";

type Props = { readonly page: ReleasePage; readonly corrections: readonly ReleaseErratum[] };

/** What the candidate rests on, whom it was talked over with, and what corrects it. */
export function ReleaseBasis({ page, corrections }: Props) {
  const { say, read } = useWords();
  const { content, bundle, consultation } = page;
  const { scheme, counts } = content;
  const rows: readonly (readonly [string, string])[] = [
    [say("releases.col.scheme"), read(scheme.label)],
    [say("releases.checksum"), scheme.checksum],
    [say("releases.adopted"), scheme.adoption?.number ?? say("releases.shipped")],
    [say("releases.tried"), scheme.adoption ? say("releases.triedSay", { count: scheme.adoption.tried }) : say("releases.triedNone")],
    [
      say("releases.cells"),
      say("releases.cellsSay", { there: counts.there, of: counts.cells, reached: counts.reached, filled: counts.filled }),
    ],
    [say("releases.runsLabel"), say("releases.runs", { runs: content.runs, seed: content.seed })],
    [
      say("releases.consultation"),
      consultation
        ? [consultation.on, consultation.who, read(consultation.opinionLabel), consultation.says].filter((part) => part !== "").join(" · ")
        : say("releases.consultationNone"),
    ],
    [
      say("releases.surveys"),
      content.surveys.length === 0 ? say("releases.surveysNone") : say("releases.surveysSay", { numbers: content.surveys.join("、") }),
    ],
    [say("releases.contact"), read(content.contact)],
    [say("releases.cut"), momentOf(content.cut)],
    [say("releases.digest"), bundle.digest],
    [say("releases.fingerprint"), bundle.fingerprint],
  ];
  return (
    <div className="release-side">
      <Panel title={say("releases.basis")}>
        <dl className="release-facts">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      {corrections.length > 0 && (
        <Panel title={say("releases.corrections")}>
          <ul className="releases-list">
            {corrections.map((one) => (
              <li key={one.id}>
                <strong>{one.number}</strong>
                <span>{one.reason}</span>
                <span className="faint">
                  {read(one.stateLabel)}
                  {one.of && ` · ${say("releases.replaces", { digest: one.of.slice(0, 12) })}`}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
