import { useRef } from "preact/hooks";
import { Button } from "./Button";

export interface FileButtonProps {
  label: string;
  /** Kinds of file to choose among, as an input takes them. */
  accept: string;
  onFile(file: File): void;
}

/** A button that has the reader choose a file. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen) onFile(chosen);
          // The same file may be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
