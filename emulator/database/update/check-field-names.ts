import { isRecord } from '../../wire/is-record'

/** MongoDB's reason for not storing a document because of a field name in it, if there is one. */
export const fieldNameProblem = (value: unknown, path = ''): string | undefined => {
  if (Array.isArray(value)) {
    for (const [position, child] of value.entries()) {
      const problem = fieldNameProblem(child, `${path}.${position}`)
      if (problem !== undefined) return problem
    }
    return undefined
  }
  if (!isRecord(value)) return undefined
  for (const [name, child] of Object.entries(value)) {
    const childPath = path === '' ? name : `${path}.${name}`
    if (name.startsWith('$')) {
      return `The dollar ($) prefixed field '${name}' in '${childPath}' is not valid for storage.`
    }
    const problem = fieldNameProblem(child, childPath)
    if (problem !== undefined) return problem
  }
  return undefined
}
