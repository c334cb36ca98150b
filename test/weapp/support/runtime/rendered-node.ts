import { exparser, type ViewNode } from './simulator'

/** Events that reach the elements around; all others stay where they happen. */
const BUBBLING: readonly string[] = ['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel']

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Texts and the compiler's blocks are nodes as well, but no elements. */
const isElement = (node: ViewNode): boolean => Boolean(node._vt?.tagName) && node.$$ !== undefined

/** A component of the built files shows its own tree; a built-in tag shows what stands in it. */
const shownChildren = (node: ViewNode): readonly ViewNode[] =>
  node.is?.startsWith('built-') ? (node.shadowRoot?.childNodes ?? []) : (node.childNodes ?? [])

/** An element as the person holding the phone finds it. */
export class RenderedNode {
  constructor(private readonly node: ViewNode) {}

  get tag(): string {
    return this.node._vt?.tagName ?? ''
  }

  get text(): string {
    return this.node.$$?.textContent ?? ''
  }

  /** An attribute of the template, '' when it has none. The compiler writes `aria-label` as `ariaLabel`. */
  attribute(name: string): string {
    const names = [name, camelCase(name)]
    return String(this.node._vt?.attrs.find((each) => names.includes(each.name))?.value ?? '')
  }

  get classes(): readonly string[] {
    return this.attribute('class').split(' ')
  }

  /** The elements from here on, in the order of the page. */
  *elements(): Generator<RenderedNode> {
    if (isElement(this.node)) yield this
    for (const child of shownChildren(this.node)) yield* new RenderedNode(child).elements()
  }

  /** How many elements there are from here on, and how many of them stand in one another. */
  get shape(): { readonly nodes: number; readonly depth: number } {
    const own = isElement(this.node) ? 1 : 0
    const below = shownChildren(this.node).map((child) => new RenderedNode(child).shape)
    return {
      nodes: below.reduce((sum, { nodes }) => sum + nodes, own),
      depth: own + Math.max(0, ...below.map(({ depth }) => depth)),
    }
  }

  dispatch(type: string, detail: unknown): void {
    const bubbles = BUBBLING.includes(type)
    const event = exparser.Event.create(type, detail, {
      bubbles,
      composed: bubbles,
      capturePhase: true,
      extraFields: { touches: [], changedTouches: [] },
    })
    exparser.Event.dispatchEvent(this.node, event)
  }
}
