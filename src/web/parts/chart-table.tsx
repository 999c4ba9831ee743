import { cellText, type DataTable } from "./data-table.ts";
import { ScrollX } from "./scroll-x.tsx";

/** The rows as a table; it scrolls within itself where it is wider than the page, and by keyboard too. */
export function ChartTable({ table, title }: { readonly table: DataTable; readonly title: string }) {
  return (
    <ScrollX className="chart-table" label={title}>
      <table className="plain-table">
        <thead>
          <tr>
            {table.columns.map(({ head, number }) => (
              <th key={head} scope="col" className={number ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => {
            const cells = row.map((cell, i) => ({ cell, column: table.columns[i] }));
            return (
              <tr key={row.map(cellText).join("|")}>
                {cells.map(({ cell, column }, i) => {
                  const shown = typeof cell === "string" ? cell : cell.shown;
                  const className = column?.number ? "number" : undefined;
                  return i === 0 ? (
                    <th key={column?.head} scope="row" className={className}>
                      {shown}
                    </th>
                  ) : (
                    <td key={column?.head} className={className}>
                      {shown}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollX>
  );
}
