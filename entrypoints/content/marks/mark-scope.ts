import { isBlock } from "../dom/tags";

/** Elements of one name in a root up to which the name alone is the selector. */
const FEW = 120;

/**
 * How far a range of siblings reaches beyond those with marks, in its own length, so that scrolling seldom moves it: to
 * move it costs a page of 10 MB a second and a half, an element more in it some microseconds.
 */
const MARGIN = 10;

/** Elements looked at beside those with marks, in each part of the page that holds some. */
const BESIDE = 200;

/**
 * Selectors for the elements that hold marks, matching few others. A rule for ::highlight() costs the browser some
 * microseconds for every element it matches, on the whole page at once: without a scope a page of 1 MB stood still
 * for 200 ms, one of 10 MB for two seconds (docs/decisions/0042). Nothing can be put on the elements themselves, so on
 * large pages they are found by their place: the siblings around them below their common ancestor.
 */
export function markScope(elements: Element[], root: Document | ShadowRoot): string[] {
  const selectors = new Set<string>();
  const many: Element[] = [];
  const few = new Map<string, boolean>();
  for (const element of elements) {
    const { localName } = element;
    // Counting goes through the whole page: once for each name.
    const isFew = few.get(localName) ?? isFewIn(root, localName);
    few.set(localName, isFew);
    if (isFew) selectors.add(nameOf(element));
    else many.push(element);
  }
  return many.length > 0 ? [...selectors, ...rangeSelectors(many)] : [...selectors];
}

function isFewIn(root: Document | ShadowRoot, localName: string): boolean {
  return !(root instanceof Document) || root.getElementsByTagName(localName).item(FEW) === null;
}

/** Whether all elements are matched by selectors made before. */
export function inScope(elements: Element[], selectors: readonly string[]): boolean {
  if (selectors.length === 0) return elements.length === 0;
  const all = selectors.join();
  return elements.every((element) => element.matches(all));
}

function rangeSelectors(elements: Element[]): string[] {
  const ancestor = commonAncestor(elements);
  if (!(ancestor instanceof Element)) return namesOf(elements);
  const inside = elements.filter((element) => element !== ancestor);
  const own = inside.length < elements.length ? [pathTo(ancestor)] : [];
  if (inside.length === 0) return own;
  const [from, to] = childRange(ancestor, inside);
  const range = `${pathTo(ancestor)}>:nth-child(n+${from}):nth-child(-n+${to})`;
  // Each selector is held against every element of its name on the page: only those that are needed.
  const children = inside.filter((element) => element.parentElement === ancestor);
  const deeper = inside.filter((element) => element.parentElement !== ancestor);
  return [
    ...own,
    ...namesOf(children).map((name) => `${range}:is(${name})`),
    ...namesOf([...deeper, ...inlineBeside(ancestor, deeper)]).map((name) => `${range} ${name}`),
  ];
}

/** Inline elements beside those with marks: the next marks may stand in them, and a change of rules is dear. */
function inlineBeside(ancestor: Element, elements: Element[]): Element[] {
  const holders = new Set(elements.map((element) => childOn(ancestor, element)));
  return [...holders].flatMap((holder) =>
    Array.from(holder.getElementsByTagName("*"))
      .slice(0, BESIDE)
      .filter(({ localName }) => !isBlock(localName)),
  );
}

function namesOf(elements: Element[]): string[] {
  return [...new Set(elements.map(nameOf))];
}

function nameOf(element: Element): string {
  return CSS.escape(element.localName);
}

function commonAncestor(elements: Element[]): Node | null {
  let ancestor: Node | null = elements[0]!;
  for (const element of elements) while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentNode;
  return ancestor;
}

/** Numbers, from 1, of the first and last child that hold one of the elements, with the margin. */
function childRange(ancestor: Element, elements: Element[]): [number, number] {
  const holders = new Set(elements.map((element) => childOn(ancestor, element)));
  let first = 0;
  let last = 0;
  let index = 0;
  for (let child = ancestor.firstElementChild; child && holders.size > 0; child = child.nextElementSibling) {
    index++;
    if (!holders.delete(child)) continue;
    first ||= index;
    last = index;
  }
  const margin = Math.max(8, (last - first) * MARGIN);
  return [Math.max(1, first - margin), last + margin];
}

/** The child of an ancestor that is or holds an element. */
function childOn(ancestor: Element, element: Element): Element {
  let child = element;
  while (child.parentElement && child.parentElement !== ancestor) child = child.parentElement;
  return child;
}

/** An element's place from the root down; an id on the way stands for what is above it. */
function pathTo(element: Element): string {
  const steps: string[] = [];
  let at: Element | null = element;
  for (; at; at = at.parentElement) {
    if (at === at.ownerDocument.documentElement) {
      steps.unshift(":root");
      break;
    }
    const parent: ParentNode | null = at.parentNode as ParentNode | null;
    const index = parent ? Array.prototype.indexOf.call(parent.children, at) + 1 : 1;
    steps.unshift(`:nth-child(${index})`);
  }
  return steps.join(">");
}
