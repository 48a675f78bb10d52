/** Chromium's answer to what a document may do; to try what it may not is told to the page's console. */
interface WithPolicy {
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** Put text on the clipboard; whether it is there. Only secure pages have the interface, and a frame may be denied it. */
export async function copyText(text: string): Promise<boolean> {
  if ((document as WithPolicy).featurePolicy?.allowsFeature("clipboard-write") === false) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
