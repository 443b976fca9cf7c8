/**
 * What this room asks of an HTML document: a few members of the DOM, so that no DOM library has to be compiled in,
 * and the parser behind it can be changed.
 */
export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  appendChild<Node extends PageNode>(child: Node): Node;
  replaceChild(replacement: PageNode, child: PageNode): PageNode;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageElement;
  readonly head: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
  createTextNode(data: string): PageText;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT_NODE;
const isText = (node: PageNode): node is PageText => node.nodeType === TEXT_NODE;

/** What a walk does with an element that it meets: `false` passes over all that is inside. */
export interface Visitor {
  readonly enter?: (element: PageElement) => boolean;
  readonly leave?: (element: PageElement) => void;
  readonly text?: (text: PageText) => void;
}

/** Visits all that is inside `root` in document order. A loop, not a recursion: no page is too deep for the stack. */
export function walk(root: PageElement, { enter, leave, text }: Visitor): void {
  let node: PageNode | null = root.firstChild;
  while (node) {
    if (isText(node)) text?.(node);
    if (isElement(node)) {
      if ((enter?.(node) ?? true) && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave?.(node);
    }
    node = nextAfter(node, root, leave);
  }
}

/** The node after `node` and all that is inside it, leaving the elements that end on the way. */
function nextAfter(node: PageNode, root: PageElement, leave: Visitor["leave"]): PageNode | null {
  let at: PageNode = node;
  while (!at.nextSibling) {
    const parent: PageElement | null = at.parentNode;
    if (!parent || parent === root) return null;
    leave?.(parent);
    at = parent;
  }
  return at.nextSibling;
}
