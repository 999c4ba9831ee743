const step = 1024;

/** `840 KB`, `3.2 MB`: as much as helps to tell a slip from a scan. */
export function sizeText(bytes: number): string {
  if (bytes < step) return `${bytes} B`;
  const kilobytes = bytes / step;
  return kilobytes < step ? `${Math.round(kilobytes)} KB` : `${(kilobytes / step).toFixed(1)} MB`;
}
