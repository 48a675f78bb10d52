/** Put text on the clipboard; whether it is there. Only secure pages have the interface, and a frame may be denied it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
