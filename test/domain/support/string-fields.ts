import type * as z from 'zod/mini'

/** Wrappers that say nothing about the names of fields. */
const INNER = ['optional', 'default', 'nullable', 'prefault', 'nonoptional', 'readonly']
const NO_TEXT = ['enum', 'literal', 'number', 'int', 'boolean', 'null', 'undefined']

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value

const schemasIn = (value: unknown): readonly z.ZodMiniType[] =>
  (Array.isArray(value) ? value : [value]).filter(isSchema)

/** The names of all fields of a schema that take a text. */
export function stringFields(schema: z.ZodMiniType, field = ''): readonly string[] {
  const definition: Readonly<Record<string, unknown>> = { ...schema._zod.def }
  const { type, shape } = definition
  if (type === 'string') return [field]
  if (type === 'object' && typeof shape === 'object' && shape !== null)
    return Object.entries(shape).flatMap(([name, each]) =>
      schemasIn(each).flatMap((one) => stringFields(one, name)),
    )
  if (type === 'array') return schemasIn(definition.element).flatMap((each) => stringFields(each, field))
  if (type === 'union') return schemasIn(definition.options).flatMap((each) => stringFields(each, field))
  if (INNER.includes(String(type)))
    return schemasIn(definition.innerType).flatMap((each) => stringFields(each, field))
  if (NO_TEXT.includes(String(type))) return []
  throw new Error(`it is not known whether ${String(type)} takes a text`)
}
