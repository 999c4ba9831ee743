const releaseAfterMs = 10_000;

/** Hands bytes made on this page to the reader as a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), releaseAfterMs);
}

/** What a file may be called on every system: words, figures and Chinese, nothing else. */
export const fileName = (text: string): string =>
  text
    .replaceAll(/[^\p{Letter}\p{Number}.]+/gu, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80);
