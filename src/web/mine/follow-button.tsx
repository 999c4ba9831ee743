import "../words/mine.ts";
import { StarFilled, StarOutlined } from "@ant-design/icons";
import type { Label } from "#kernel";
import { useWords } from "../words/index.ts";
import { useFollowed } from "./followed.ts";

type Props = { readonly indicator: string; readonly region: string; readonly label: Label };

/** Puts an indicator of a region on one's own list, or takes it off. */
export function FollowButton({ indicator, region, label }: Props) {
  const { say, read } = useWords();
  const { has, toggle } = useFollowed();
  const follows = has({ indicator, region });
  const Star = follows ? StarFilled : StarOutlined;
  return (
    <button
      type="button"
      className={follows ? "quiet follow is-on" : "quiet follow"}
      aria-pressed={follows}
      aria-label={say(follows ? "mine.following.say" : "mine.follow.say", { name: read(label) })}
      onClick={() => toggle({ indicator, region })}
    >
      <Star aria-hidden />
      <span>{say(follows ? "mine.following" : "mine.follow")}</span>
    </button>
  );
}
