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

/**
 * Whether the text of elements is shown and not being edited. Asked only for elements whose text matched.
 * Needs styles, never layout. Remembers its answers, so it lives for one batch of work only.
 */
export class Readable {
  private readonly edited = new Map<Element, boolean>();
  private readonly shown = new Map<Element, boolean>();

  has(element: Element): boolean {
    return !isDesigned(element) && !this.isEdited(element) && this.isShown(element);
  }

  private isShown(element: Element): boolean {
    let shown = this.shown.get(element);
    if (shown === undefined) {
      shown = element.checkVisibility({ visibilityProperty: true }) || this.isShownThrough(element);
      this.shown.set(element, shown);
    }
    return shown;
  }

  /** An element without a box of its own is as visible as the one around it. */
  private isShownThrough(element: Element): boolean {
    const around = element.parentElement;
    return around !== null && getComputedStyle(element).display === "contents" && this.isShown(around);
  }

  private isEdited(element: Element): boolean {
    const known = this.edited.get(element);
    if (known !== undefined) return known;
    const around = element.parentElement ?? hostOf(element);
    const edited = element.matches(EDITORS) || (around !== null && this.isEdited(around));
    this.edited.set(element, edited);
    return edited;
  }
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

function hostOf(element: Element): Element | null {
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}
