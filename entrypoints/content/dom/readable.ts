/** Where a reader writes or edits: never marked. Anything inside counts too. */
export const EDITORS = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i]',
  '[role="searchbox" i]',
  ".cm-editor",
  ".CodeMirror",
  ".monaco-editor",
  ".ace_editor",
].join(",");

/** Hidden by `visibility` counts as hidden. */
const VISIBILITY: CheckVisibilityOptions = { visibilityProperty: true };

/**
 * Whether the text of elements is shown and not being edited. Asked only for elements whose text matched.
 * Needs styles, never layout. Remembers what it learnt, so it lives for one batch of work only.
 */
export class Readable {
  /** The element that was asked about last, and the one around it: texts that match stand side by side. */
  private last: Element | null = null;
  private lastReadable = false;
  private around: Element | null = null;
  private aroundEdited = false;

  has(element: Element): boolean {
    if (element === this.last) return this.lastReadable;
    this.last = element;
    this.lastReadable = !isDesigned(element) && !this.isEdited(element) && isShown(element);
    return this.lastReadable;
  }

  private isEdited(element: Element): boolean {
    const around = element.parentElement ?? hostOf(element);
    if (around !== this.around) {
      this.around = around;
      this.aroundEdited = around !== null && inEditor(around);
      for (let host = around && hostOf(around); host && !this.aroundEdited; host = hostOf(host)) {
        this.aroundEdited = inEditor(host);
      }
    }
    return this.aroundEdited || element.matches(EDITORS);
  }
}

function isShown(element: Element): boolean {
  return element.checkVisibility(VISIBILITY) || isShownThrough(element);
}

/** An element without a box of its own is as visible as the one around it. */
function isShownThrough(element: Element): boolean {
  const around = element.parentElement;
  return around !== null && getComputedStyle(element).display === "contents" && isShown(around);
}

/** Whether a node is inside an editor, by its own tree alone: enough to pass by what a reader types. */
export function inEditor(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element !== null && element.closest(EDITORS) !== null;
}

/** Whether the whole document is an editor, as the frames are in which older forums have one write. */
function isDesigned({ ownerDocument }: Element): boolean {
  return ownerDocument.designMode === "on";
}

/** The host of the shadow root that an element is in. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
