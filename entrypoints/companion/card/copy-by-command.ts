/**
 * Put text on the clipboard as a key press would, which needs no secure page, from a field inside a root of ours; whether
 * it is there. The focus stays where it is.
 */
export function copyByCommand(text: string, root: ShadowRoot, field: HTMLTextAreaElement): boolean {
  const { activeElement } = root;
  let copied = false;
  field.value = text;
  // No keyboard comes up for it.
  field.readOnly = true;
  // Pages that forbid copying empty the clipboard, and report success.
  field.addEventListener("copy", (event) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopPropagation();
    copied = true;
  });
  root.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand("copy") && copied;
  } catch {
    // Documents of plain XML have no such command.
    return false;
  } finally {
    field.remove();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }
}
