import { SortedParts } from './sorted-parts'

/** One node of a look-up tree: what follows each key part, and the documents that end here. */
export class TreeNode {
  readonly documentKeys = new Set<string>()
  private readonly children = new Map<string, TreeNode>()
  private order: SortedParts | undefined

  get isEmpty(): boolean {
    return this.children.size === 0 && this.documentKeys.size === 0
  }

  child(part: string): TreeNode | undefined {
    return this.children.get(part)
  }

  all(): Iterable<TreeNode> {
    return this.children.values()
  }

  parts(): Iterable<string> {
    return this.children.keys()
  }

  /** The parts in the order of their values; worked out when first asked for and kept from then on. */
  sorted(): SortedParts {
    this.order ??= new SortedParts(this.children.keys())
    return this.order
  }

  childOrNew(part: string): TreeNode {
    const existing = this.children.get(part)
    if (existing) return existing
    const child = new TreeNode()
    this.children.set(part, child)
    this.order?.add(part)
    return child
  }

  removeChild(part: string): void {
    if (this.children.delete(part)) this.order?.remove(part)
  }
}
