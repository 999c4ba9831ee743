import type { ReactNode } from "react";
import "../styles/chart-panel.css";

/** What is wider than a page scrolls within itself, also by keyboard; the page never scrolls sideways. */
export const ScrollX = ({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className={`scroll-x ${className ?? ""}`} tabIndex={0} aria-label={label}>
    {children}
  </section>
);
