/** About a page: marks of classification stand at its head. */
const firstPage = 2_000;

const grades = "绝密|机密|秘密";
/** Kinds of secrets that are none of the state's, and talk about secrets. */
const notMarks = /(商业|技术|工作|个人|国家|保守|泄露|泄漏|涉及)秘密|机密性/g;

/** A mark as it is written on documents: the grade with its star and term, as a field, or alone on a line. */
const marked = new RegExp(`(${grades})\\s*[★☆]|密级\\s*[:：]\\s*(${grades})|^\\s*(绝\\s*密|机\\s*密|秘\\s*密)\\s*$`, "m");

/** The mark of classification a file's name bears; a name is short, and the word in it is taken for one. */
export const markInName = (name: string): string | undefined =>
  new RegExp(grades).exec(name.normalize("NFKC").replaceAll(notMarks, ""))?.[0];

/** The mark at the head of a text, or undefined. Pictures and scans cannot be read: of them only the name is looked at. */
export function markInText(paragraphs: readonly string[]): string | undefined {
  const head = paragraphs.join("\n").slice(0, firstPage).normalize("NFKC");
  const found = marked.exec(head);
  return found ? new RegExp(grades).exec(found[0].replaceAll(/\s/g, ""))?.[0] : undefined;
}
