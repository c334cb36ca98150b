import { isRecord } from '../../wire/is-record'

/** Sets a dotted path in a document one owns; what is no object on the way gives way to one. */
export const setPath = (document: Record<string, unknown>, path: string, value: unknown): void => {
  const parts = path.split('.')
  const last = parts.pop() ?? path
  let node = document
  for (const part of parts) {
    const existing = Object.hasOwn(node, part) ? node[part] : undefined
    const child = isRecord(existing) ? existing : {}
    node[part] = child
    node = child
  }
  node[last] = value
}
