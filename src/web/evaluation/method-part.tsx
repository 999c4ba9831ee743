import "../words/evaluation.ts";
import type { SchemeAnswer } from "#contract";
import { percentText } from "../format.ts";
import { ClauseLink, IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { childrenOf, rootOf } from "./ranked.ts";
import { VersionsPanel } from "./versions-panel.tsx";

/** The text of the scheme: its tree with weights, its steps in words, what is uncertain, whose method it follows, its versions. */
export function MethodPart({ answer }: { readonly answer: SchemeAnswer }) {
  const { say, read } = useWords();
  const { head, body, steps, factors } = answer;
  return (
    <div className="scheme-columns">
      <Tree answer={answer} />
      <div className="scheme-side">
        <Panel title={say("evaluation.steps")}>
          <ol className="numbered">
            {steps.map(({ step, say: words }) => (
              <li key={`${step} ${words.zh}`}>{read(words)}</li>
            ))}
          </ol>
        </Panel>
        {factors.length > 0 && (
          <Panel title={say("evaluation.uncertain")}>
            <ul className="plain-lines">
              {factors.map(({ id, say: words }) => (
                <li key={id}>{read(words)}</li>
              ))}
            </ul>
          </Panel>
        )}
        <Panel title={say("evaluation.groundTitle")}>
          <p>{read(head.purpose)}</p>
          {body.weighting && (
            <p>
              {say("evaluation.weighting", { say: read(body.weighting) })}
              {body.assumed && (
                <abbr className="tag" title={say("evaluation.assumedSay")}>
                  {say("evaluation.assumed")}
                </abbr>
              )}
            </p>
          )}
          <p className="under">
            {body.clauses.map((id) => (
              <ClauseLink key={id} id={id} className="clause-chip" />
            ))}
          </p>
          {head.follows && (
            <p>
              {say("evaluation.follows", { title: "" })}
              {head.follows.url ? (
                <a href={head.follows.url} className="link">
                  {read(head.follows.title)}
                </a>
              ) : (
                read(head.follows.title)
              )}
            </p>
          )}
          {head.follows && head.follows.recalled.length > 0 && (
            <details>
              <summary>{say("evaluation.recalled", { count: head.follows.recalled.length })}</summary>
              <ul className="plain-lines">
                {head.follows.recalled.map((one) => (
                  <li key={one.zh}>{read(one)}</li>
                ))}
              </ul>
            </details>
          )}
        </Panel>
        <VersionsPanel answer={answer} />
      </div>
    </div>
  );
}

function Tree({ answer }: { readonly answer: SchemeAnswer }) {
  const { say } = useWords();
  const root = rootOf(answer.tree);
  const title = say("evaluation.tree", { count: answer.tree.filter(({ leaf }) => leaf).length });
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        <span className="panel-note">{say("evaluation.treeNote")}</span>
      </header>
      <ScrollX label={title}>
        <table className="plain-table scheme-tree">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.nodeName")}</th>
              <th scope="col" className="number">
                {say("evaluation.weight")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.share")}
              </th>
              <th scope="col">{say("evaluation.direction")}</th>
              <th scope="col">{say("evaluation.reads")}</th>
            </tr>
          </thead>
          <tbody>{root && <Rows answer={answer} parent={root.id} depth={0} />}</tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function Rows({ answer, parent, depth }: { readonly answer: SchemeAnswer; readonly parent: string; readonly depth: number }) {
  const { say, read } = useWords();
  return (
    <>
      {childrenOf(answer.tree, parent).flatMap((node) => [
        <tr key={node.id} className={node.leaf ? undefined : "is-branch"}>
          <th scope="row" style={{ paddingInlineStart: `${depth * 18}px` }}>
            {node.leaf?.indicator ? <IndicatorLink id={node.leaf.indicator.id}>{read(node.label)}</IndicatorLink> : read(node.label)}
          </th>
          <td className="number">{node.weight}</td>
          <td className="number faint">{percentText(node.share, 1)}</td>
          <td>{node.leaf ? say(node.leaf.better === "higher" ? "evaluation.higher" : "evaluation.lower") : ""}</td>
          <td>
            {node.leaf &&
              (node.leaf.collected ? (
                <span className="tone-none">{say("evaluation.collectBy", { keeper: read(node.leaf.collected.keeper.label) })}</span>
              ) : (
                read(node.leaf.reading)
              ))}
            {node.leaf?.basis && <span className="under">{read(node.leaf.basis)}</span>}
          </td>
        </tr>,
        ...(node.leaf ? [] : [<Rows key={`${node.id} below`} answer={answer} parent={node.id} depth={depth + 1} />]),
      ])}
    </>
  );
}
