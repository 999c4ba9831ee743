import { timeOf, useAddress } from "../shell/use-address.ts";

const formats = [
  ["csv", "CSV"],
  ["xlsx", "Excel (XLSX)"],
  ["sdmx-csv", "SDMX-CSV"],
] as const;

/** The files the service makes of an indicator's figures, at the time the page is looked at. */
export function useFiles(indicator: string, region?: string): readonly { readonly name: string; readonly href: string }[] {
  const { search } = useAddress();
  return formats.map(([format, name]) => ({
    name,
    href: `/api/export?${new URLSearchParams({ indicator, format, ...(region ? { region } : {}), ...timeOf(search) })}`,
  }));
}
