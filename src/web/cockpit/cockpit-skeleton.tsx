import { Bones } from "../parts/answer.tsx";

/** The cockpit's own layout, in grey. */
export const CockpitSkeleton = () => (
  <div className="cockpit">
    <section className="panel headline">
      <Bones rows={2} height={22} />
    </section>
    <div className="race">
      <section className="panel targets">
        <Bones rows={8} height={34} />
      </section>
      <section className="panel city-panel">
        <Bones rows={11} height={22} />
      </section>
    </div>
    <div className="band">
      {["change", "strips", "ages"].map((name) => (
        <section key={name} className={`panel band-${name}`}>
          <Bones rows={6} />
        </section>
      ))}
    </div>
  </div>
);
