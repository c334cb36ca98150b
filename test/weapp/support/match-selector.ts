import type { RenderedNode } from './runtime/rendered-node'

type Matches = (node: RenderedNode) => boolean

/** One of: #id · .class · [name="value"] · [name^="beginning"] · tag */
const PART = /#([\w-]+)|\.([\w-]+)|\[([\w-]+)(\^?)="([^"]*)"\]|([a-z][\w-]*)/y

function matchPart([, id, className, name, begins, value = '', tag]: RegExpExecArray): Matches {
  if (id !== undefined) return (node) => node.attribute('id') === id
  if (className !== undefined) return (node) => node.classes.includes(className)
  if (name !== undefined && begins) return (node) => node.attribute(name).startsWith(value)
  if (name !== undefined) return (node) => node.attribute(name) === value
  return (node) => node.tag === tag
}

/** Says of elements whether they match a selector: one or more parts, all of which have to fit. */
export function matchSelector(selector: string): Matches {
  const parts: Matches[] = []
  PART.lastIndex = 0
  while (PART.lastIndex < selector.length) {
    const part = PART.exec(selector)
    if (!part) throw new Error(`"${selector}" is no selector`)
    parts.push(matchPart(part))
  }
  return (node) => parts.every((matches) => matches(node))
}
