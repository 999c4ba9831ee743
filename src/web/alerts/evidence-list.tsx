import type { Answer } from "#contract";
import { IndicatorLink } from "../parts/links.tsx";
import { useWords } from "../words/index.ts";

type Evidence = Answer<"matterProposal">["facts"][number];

/** The numbers something rests on; those that were published lead to how they came to be. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { read } = useWords();
  return (
    <dl className="evidence">
      {evidence.map((one) => (
        <div key={one.label.zh}>
          <dt>{read(one.label)}</dt>
          <dd>
            {one.passport ? (
              <IndicatorLink id={one.passport.indicator} region={one.passport.region} period={one.passport.period}>
                {read(one.value)}
              </IndicatorLink>
            ) : (
              read(one.value)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
