interface TreeNode {
  readonly children: Map<string, TreeNode>
  readonly documentKeys: Set<string>
}

const newNode = (): TreeNode => ({ children: new Map(), documentKeys: new Set() })

/** Index entries as a tree of key parts, so that any leading part of a compound index can be looked up. */
export class LookupTree {
  private readonly root = newNode()

  add(parts: readonly string[], documentKey: string): void {
    let node = this.root
    for (const part of parts) {
      const child = node.children.get(part) ?? newNode()
      node.children.set(part, child)
      node = child
    }
    node.documentKeys.add(documentKey)
  }

  remove(parts: readonly string[], documentKey: string): void {
    this.removeBelow(this.root, parts, documentKey)
  }

  /** Keys of documents whose leading parts are, field by field, one of the given alternatives. */
  find(alternatives: readonly (readonly string[])[]): Set<string> {
    let nodes = [this.root]
    for (const parts of alternatives) {
      nodes = nodes.flatMap((node) => parts.flatMap((part) => node.children.get(part) ?? []))
    }
    const found = new Set<string>()
    for (const node of nodes) this.collect(node, found)
    return found
  }

  private removeBelow(node: TreeNode, parts: readonly string[], documentKey: string): boolean {
    const [part, ...rest] = parts
    if (part === undefined) node.documentKeys.delete(documentKey)
    else {
      const child = node.children.get(part)
      if (child && this.removeBelow(child, rest, documentKey)) node.children.delete(part)
    }
    return node.children.size === 0 && node.documentKeys.size === 0
  }

  private collect(node: TreeNode, into: Set<string>): void {
    for (const key of node.documentKeys) into.add(key)
    for (const child of node.children.values()) this.collect(child, into)
  }
}
