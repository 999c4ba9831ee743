import "../words/admin.ts";
import type { Answer } from "#contract";
import { useWords } from "../words/index.ts";

export type Post = Answer<"adminPeople">["people"][number]["posts"][number];

/** A post in a line: role, and below it unit and region. */
export function PostName({ post: { role, unit, region } }: { readonly post: Post }) {
  const { read } = useWords();
  return (
    <>
      <span className="line">{read(role.label)}</span>
      <span className="under">{unit === null ? read(region.label) : read(unit.label)}</span>
    </>
  );
}

export function Term({ from, until }: Pick<Post, "from" | "until">) {
  const { say } = useWords();
  return <>{until === null ? say("people.post.open", { from }) : say("people.post.term", { from, until })}</>;
}
