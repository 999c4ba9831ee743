import { Popover } from "antd";
import { type KeyboardEvent, type ReactElement, type ReactNode, useRef } from "react";

type Props = {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** The button it hangs from. */
  readonly children: ReactElement;
  /** Items of the class `menu-item`, and what stands between them. */
  readonly items: ReactNode;
};

/** A menu under a button that keyboards reach: opening leads into it, arrows walk, Esc and Tab lead back to its button. */
export function HangingMenu({ open, setOpen, children, items }: Props) {
  const box = useRef<HTMLDivElement | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const all = () => [...(box.current?.querySelectorAll<HTMLElement>(".menu-item") ?? [])];
  const enter = (isOpen: boolean) => {
    if (isOpen) {
      opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      all()[0]?.focus({ preventScroll: true });
    } else if (document.activeElement === null || document.activeElement === document.body) opener.current?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      opener.current?.focus({ preventScroll: true });
      setOpen(false);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const walked = all();
    const at = walked.findIndex((item) => item.matches(":focus"));
    walked[(at + step + walked.length) % walked.length]?.focus();
  };
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      afterOpenChange={enter}
      destroyOnHidden
      trigger="click"
      placement="bottomRight"
      arrow={false}
      content={
        // biome-ignore lint/a11y/noStaticElementInteractions: only walks between the buttons within, and keeps a click from what lies beneath
        <div ref={box} className="menu" onKeyDown={press} onClick={(event) => event.stopPropagation()}>
          {items}
        </div>
      }
    >
      {children}
    </Popover>
  );
}
