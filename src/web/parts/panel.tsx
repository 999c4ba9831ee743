import type { ReactNode } from "react";

type Props = {
  readonly title: ReactNode;
  /** Fainter words after the title: period, unit, method. */
  readonly note?: ReactNode;
  readonly tools?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** One card of a page: a sentence as its title, tools at the right, the content. */
export const Panel = ({ title, note, tools, className, children }: Props) => (
  <section className={`panel ${className ?? ""}`}>
    <header className="panel-head">
      <h2>{title}</h2>
      {note && <span className="panel-note">{note}</span>}
      {tools && <div className="panel-tools">{tools}</div>}
    </header>
    {children}
  </section>
);
