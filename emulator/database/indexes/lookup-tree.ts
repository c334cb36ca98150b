import type { ValueRange } from './sorted-parts'
import { TreeNode } from './tree-node'

/** Which key parts of one field are wanted: these, those that pass a test, or a range of values. */
export type LevelChoice =
  | { readonly kind: 'parts'; readonly parts: readonly string[] }
  | { readonly kind: 'test'; readonly test: (part: string) => boolean }
  | { readonly kind: 'range'; readonly range: ValueRange }

/** Documents that share a value of the field an index is walked by. */
export interface IndexGroup {
  readonly part: string
  readonly documentKeys: ReadonlySet<string>
}

const partsOf = (node: TreeNode, choice: LevelChoice): Iterable<string> => {
  if (choice.kind === 'parts') return choice.parts
  if (choice.kind === 'range') return node.sorted().parts(1, choice.range)
  return [...node.parts()].filter(choice.test)
}

const chosen = (node: TreeNode, choice: LevelChoice): readonly TreeNode[] =>
  [...partsOf(node, choice)].flatMap((part) => node.child(part) ?? [])

const collect = (node: TreeNode, into: Set<string>): void => {
  for (const key of node.documentKeys) into.add(key)
  for (const child of node.all()) collect(child, into)
}

/** Index entries as a tree of key parts, so that any leading part of a compound index can be looked up. */
export class LookupTree {
  private readonly root = new TreeNode()

  add(parts: readonly string[], documentKey: string): void {
    let node = this.root
    for (const part of parts) node = node.childOrNew(part)
    node.documentKeys.add(documentKey)
  }

  remove(parts: readonly string[], documentKey: string): void {
    this.removeBelow(this.root, parts, documentKey)
  }

  /** Keys of documents whose leading parts are, field by field, among the chosen ones. */
  find(choices: readonly LevelChoice[]): Set<string> {
    let nodes: readonly TreeNode[] = [this.root]
    for (const choice of choices) nodes = nodes.flatMap((node) => chosen(node, choice))
    const found = new Set<string>()
    for (const node of nodes) collect(node, found)
    return found
  }

  /** Below one leading key, group by group in the order of the next field's values. */
  *walk(prefix: readonly string[], direction: 1 | -1, range: ValueRange | undefined): Iterable<IndexGroup> {
    let node: TreeNode | undefined = this.root
    for (const part of prefix) node = node?.child(part)
    if (!node) return
    for (const part of node.sorted().parts(direction, range)) {
      const documentKeys = new Set<string>()
      const child = node.child(part)
      if (child) collect(child, documentKeys)
      yield { part, documentKeys }
    }
  }

  private removeBelow(node: TreeNode, parts: readonly string[], documentKey: string): boolean {
    const [part, ...rest] = parts
    if (part === undefined) node.documentKeys.delete(documentKey)
    else {
      const child = node.child(part)
      if (child && this.removeBelow(child, rest, documentKey)) node.removeChild(part)
    }
    return node.isEmpty
  }
}
