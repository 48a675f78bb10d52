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
  /** Whether it is a shadow host, whose children are drawn only where a slot takes them. */
  private lastIsHost = false;
  private around: Element | null = null;
  private aroundEdited = false;

  has(element: Element): boolean {
    if (element === this.last) return this.lastReadable;
    this.last = element;
    this.lastIsHost = element.shadowRoot !== null;
    this.lastReadable = !isDesigned(element) && !this.isEdited(element) && isDrawn(element, VISIBILITY);
    return this.lastReadable;
  }

  /** Whether a text is shown and not being edited. */
  hasText(node: Text): boolean {
    const around = elementAround(node);
    if (around === null) return true;
    return this.has(around) && !(this.lastIsHost && around === node.parentElement && node.assignedSlot === null);
  }

  private isEdited(element: Element): boolean {
    const around = elementAround(element);
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

/** Whether the text of an element is drawn; by default also where `visibility` keeps its place only. */
export function isDrawn(element: Element, options?: CheckVisibilityOptions): boolean {
  return element.checkVisibility(options) ? !skipsContent(element) : isDrawnThrough(element, options);
}

/**
 * An element without a box of its own is as visible as the one around it; what is in a slot itself stands in for what the slot is
 * given. The one around is asked first: to ask for the style of what is not drawn has the browser compute and complain.
 */
function isDrawnThrough(element: Element, options?: CheckVisibilityOptions): boolean {
  const around = elementAround(element);
  if (around === null || !isDrawn(around, options) || getComputedStyle(element).display !== "contents") return false;
  return !(element instanceof HTMLSlotElement && element.assignedNodes().length > 0);
}

/** Whether an element is drawn without what is in it, as what waits to be searched for: only its descendants say so themselves. */
function skipsContent(element: Element): boolean {
  return getComputedStyle(element).contentVisibility === "hidden";
}

/** Whether an element hides all that is in it, of one whose surroundings are drawn. */
export function hidesContent(element: Element): boolean {
  return element.checkVisibility() ? skipsContent(element) : getComputedStyle(element).display !== "contents";
}

/** The element around a text or element, the host where it stands in a shadow root itself; null for the root of a page. */
export function elementAround(node: Text | Element): Element | null {
  return node.parentElement ?? hostOf(node);
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

/** The host of the shadow root that a node is in. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
