import "../../words/work.ts";
import type { PossibleAct } from "#contract";
import { useWords } from "../../words/index.ts";

type Seat = PossibleAct["seats"][number];

type Props = { readonly seats: readonly Seat[]; readonly value: string; readonly onChange: (key: string) => void };

/** For whom one acts: said where there is one way, chosen where there are several. */
export function SeatChoice({ seats, value, onChange }: Props) {
  const { say, read } = useWords();
  const name = (seat: Seat) =>
    [read(seat.label), read(seat.role), ...(seat.behalfOf ? [say("work.behalf", { name: seat.behalfOf })] : [])].join(" · ");
  const [only] = seats;
  if (!only) return null;
  if (seats.length === 1) return <p className="faint seat">{say("work.seat.as", { seat: name(only) })}</p>;
  return (
    <fieldset className="seats">
      <legend>{say("work.seat.choose")}</legend>
      {seats.map((seat) => (
        <label key={seat.seat}>
          <input type="radio" name="seat" checked={seat.seat === value} onChange={() => onChange(seat.seat)} /> {name(seat)}
        </label>
      ))}
    </fieldset>
  );
}
