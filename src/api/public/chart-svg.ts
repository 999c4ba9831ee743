/**
 * Makes a chart's SVG fit to stand in a page under a strict policy: styles written as attributes become presentation attributes, the style
 * sheet of hover effects goes, and names inside are the chart's own, the same at each rendering.
 */
export function tidySvg(svg: string, name: string, say: string): string {
  const plain = svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replace(/ class="zr[\w-]*"/g, "")
    .replace(/zr\d+-/g, `${name}-`)
    .replace(/\s(ecmeta_\w+|xml:space)="[^"]*"/g, "");
  return plain.replace(/^<svg[^>]*>/, (open) => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(open) ?? [];
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(say)}">`;
  });
}

const presentation = new Set([
  "font-size",
  "font-family",
  "font-weight",
  "fill",
  "stroke",
  "dominant-baseline",
  "text-anchor",
  "paint-order",
]);

function attributes(style: string): string {
  return style
    .split(";")
    .map((part) => part.split(":").map((text) => text.trim()))
    .map(([property = "", value = ""]) => (presentation.has(property) && property !== "font-family" ? ` ${property}="${value}"` : ""))
    .join("");
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
