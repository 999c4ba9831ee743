import "../../words/work.ts";
import type { Attachment } from "#contract";
import { numberText } from "../../format.ts";
import { useWords } from "../../words/index.ts";

const kilo = 1024;
const inWords = (bytes: number): string =>
  bytes < kilo * kilo ? `${numberText(Math.max(1, bytes / kilo), 0)} kB` : `${numberText(bytes / kilo / kilo, 1)} MB`;

/** Files in a line each: name, size, class. */
export function FileLinks({ files }: { readonly files: readonly Attachment[] }) {
  const { say } = useWords();
  return (
    <ul className="file-links">
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.href}>{file.name}</a>
          <span className="faint">
            {" "}
            {inWords(file.bytes)}
            {file.class !== "none" && ` · ${say(`work.class.${file.class}`)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
