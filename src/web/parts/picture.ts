/**
 * A chart on the page as a picture of its own: one SVG with the sentence on top, whatever the chart is made of (own or ECharts' SVG, bars and
 * words in HTML). Styles are written out, since a file has no style sheet beside it.
 */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;
const [margin, titleSize, footSize, lineRoom] = [16, 15, 11, 1.5];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const round = (value: number): string => String(Math.round(value * 10) / 10);

type Corner = { readonly x: number; readonly y: number };
const isSeen = (element: Element): boolean => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";

/** An SVG of the page with its styles written into it, placed where it stands. */
function drawing(svg: SVGSVGElement, from: Corner): string {
  const box = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll("*");
  for (const [i, element] of [...copy.querySelectorAll("*")].entries()) {
    const original = originals[i];
    if (!original || original.closest("defs")) continue;
    const style = getComputedStyle(original);
    element.setAttribute("style", carried.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"));
    element.removeAttribute("class");
  }
  copy.removeAttribute("class");
  for (const [name, value] of Object.entries({ x: box.x - from.x, y: box.y - from.y, width: box.width, height: box.height }))
    copy.setAttribute(name, round(value));
  copy.setAttribute("style", "overflow:visible");
  return new XMLSerializer().serializeToString(copy);
}

/** The box behind an element: its ground and its border, where it has any. */
function ground(element: Element, from: Corner): string {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const seen = !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
  const edge = style.borderTopStyle !== "none" && style.borderTopWidth !== "0px" && style.borderBottomWidth !== "0px";
  if ((!seen && !edge) || box.width === 0 || box.height === 0) return "";
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2);
  const rounded = style.borderTopLeftRadius.endsWith("%") ? box.width / 2 : radius;
  const line = edge ? ` stroke="${style.borderTopColor}"` : "";
  return `<rect x="${round(box.x - from.x)}" y="${round(box.y - from.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="${round(rounded)}" fill="${seen ? style.backgroundColor : "none"}"${line}/>`;
}

/** The lines a text is broken into on the page, each with its box. */
function linesOf(node: Text): readonly { readonly text: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const lines: { text: string; box: DOMRect }[] = [];
  for (let i = 0; i < node.data.length; i++) {
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && (box.width === 0 || Math.abs(box.top - last.box.top) < box.height / 2)) last.text += node.data[i];
    else if (box.width > 0) lines.push({ text: node.data[i] ?? "", box });
  }
  return lines;
}

function words(node: Text, from: Corner): string {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === "") return "";
  const style = getComputedStyle(parent);
  const face = `font-family="${escaped(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" fill="${style.color}"`;
  return linesOf(node)
    .map(({ text, box }) => {
      const base = box.y - from.y + box.height * 0.8;
      return `<text x="${round(box.x - from.x)}" y="${round(base)}" ${face} xml:space="preserve">${escaped(text)}</text>`;
    })
    .join("");
}

function contents(element: Element, from: Corner): string {
  if (!isSeen(element) || element.matches("button, .only-read")) return "";
  if (element instanceof SVGSVGElement) return drawing(element, from);
  const inner = [...element.childNodes].map((node) => {
    if (node instanceof Text) return words(node, from);
    return node instanceof Element ? contents(node, from) : "";
  });
  return ground(element, from) + inner.join("");
}

/** The sentence broken into lines of about so many pixels; Chinese breaks anywhere, English between words. */
function wrapped(text: string, width: number): readonly string[] {
  const measure = (part: string) => [...part].reduce((sum, c) => sum + (c > "\u2E7F" ? titleSize : titleSize * 0.56), 0);
  const lines: string[] = [""];
  for (const part of text.match(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+\s*|\s+/g) ?? []) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && measure(last + part.trimEnd()) > width) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines;
}

/**
 * @param frame  the element that holds the chart, shown on the page
 * @param title  the chart's sentence
 * @param foot   source and time, in a line below
 */
export function pictureOf(frame: Element, title: string, foot: string): Picture {
  const page = getComputedStyle(document.documentElement);
  const colour = (name: string) => page.getPropertyValue(name).trim();
  const face = `font-family="${escaped(getComputedStyle(document.body).fontFamily)}"`;
  const box = frame.getBoundingClientRect();
  const lines = wrapped(title, box.width);
  const head = margin + lines.length * titleSize * lineRoom + 8;
  const [width, height] = [Math.ceil(box.width + 2 * margin), Math.ceil(head + box.height + footSize * 2 + margin)];
  const titles = lines.map(
    (line, i) =>
      `<text x="${margin}" y="${round(margin + titleSize * (1 + i * lineRoom))}" ${face} font-size="${titleSize}" font-weight="600" fill="${colour("--ink")}">${escaped(line)}</text>`,
  );
  const body = contents(frame, { x: box.x - margin, y: box.y - head });
  const last = `<text x="${margin}" y="${height - margin}" ${face} font-size="${footSize}" fill="${colour("--ink-2")}">${escaped(foot)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="${colour("--card")}"/>${titles.join("")}${body}${last}</svg>`;
  return { svg, width, height };
}

/** The same as pixels, twice as fine as on the page. */
export async function pixelsOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // The page's policy lets pictures come from data addresses, not from blob addresses.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("the picture could not be made"))), "image/png"),
  );
}
