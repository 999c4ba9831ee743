import "../../words/form.ts";
import { CloseOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api.ts";
import { useWords } from "../../words/index.ts";
import { elementOf, FieldFrame, type FieldProps, type Kind } from "./field-frame.tsx";
import { FileChooser } from "./file-chooser.tsx";
import { sizeText } from "./file-size.ts";
import { idsOf } from "./form-values.ts";
import { fileKey } from "./use-upload.ts";

export function FilesField(props: FieldProps<Kind<"files">>) {
  const { field, place, value, onChange, context } = props;
  const ids = idsOf(value);
  return (
    <FieldFrame {...props} as="group">
      {ids.length > 0 && (
        <ul className="field-named">
          {ids.map((id) => (
            <UploadedFile key={id} id={id} disabled={context.disabled} drop={() => onChange(ids.filter((one) => one !== id))} />
          ))}
        </ul>
      )}
      {ids.length < field.most && (
        <FileChooser
          id={elementOf(context, place)}
          matter={context.matter}
          disabled={context.disabled}
          onUploaded={(files) => onChange([...new Set([...ids, ...files.map(({ id }) => id)])].slice(0, field.most))}
        />
      )}
    </FieldFrame>
  );
}

function UploadedFile({ id, disabled, drop }: { readonly id: string; readonly disabled: boolean; readonly drop: () => void }) {
  const { say } = useWords();
  const { data } = useQuery({
    queryKey: fileKey(id),
    queryFn: ({ signal }) => ask("file", { id }, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const name = data?.file.name ?? id;
  return (
    <li>
      <span>
        {name} {data && <span className="faint">{sizeText(data.file.bytes)}</span>}
      </span>
      <button type="button" className="quiet" disabled={disabled} aria-label={say("form.remove", { name })} onClick={drop}>
        <CloseOutlined aria-hidden />
      </button>
    </li>
  );
}
