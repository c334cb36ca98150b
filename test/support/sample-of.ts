import type * as z from 'zod/mini'

type Schema = z.core.JSONSchema._JSONSchema

/** A text for each pattern of the contract. */
const TEXTS: readonly string[] = ['sample-text-1', '2026-03-02', 'Wang', 'a'.repeat(64)]

const sampleText = (pattern = ''): string =>
  TEXTS.find((text) => new RegExp(pattern, 'u').test(text)) ?? 'sample-text-1'

/** Something that has the shape of a JSON schema; what is optional is there as well. */
export function sampleOf(schema: Schema): unknown {
  if (typeof schema === 'boolean') return 'sample-text-1'
  const [choice] = schema.anyOf ?? schema.oneOf ?? []
  if (choice !== undefined) return sampleOf(choice)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, field]) => [name, sampleOf(field)]),
    )
  switch (schema.type) {
    case 'string':
      return sampleText(schema.pattern)
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1)
    case 'boolean':
      return true
    case 'array':
      return [schema.items].flat().map((item) => sampleOf(item ?? true))
    default:
      return {}
  }
}
