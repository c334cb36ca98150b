import type * as z from 'zod/mini'
import { REFUSALS } from '../../domain/kernel/refusals'
import { contract } from './contract'
import { sayReach } from './say-reach'

type Schema = z.core.JSONSchema._JSONSchema

const MOST_CODES = 6

function codes(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_CODES).map((value) => JSON.stringify(value))
  return shown.join(' \\| ') + (values.length > MOST_CODES ? ` \\| … (${values.length})` : '')
}

/** A schema in one line: `{ orderId, reason?: { code, text } }`. */
function sketch(schema: Schema): string {
  if (typeof schema === 'boolean') return 'any'
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map(sketch).join(' \\| ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return codes(schema.enum)
  if (schema.items) return `[${[schema.items].flat().map(sketch).join(', ')}]`
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, field]) => {
      const optional = schema.required?.includes(name) ? '' : '?'
      return `${name}${optional}: ${sketch(field)}`
    })
    return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}'
  }
  return String(schema.type ?? 'any')
}

const HEAD = `# API

Generated from \`types/actions.ts\` by \`npm run docs\`; \`npm run -s contract\` prints the same with full JSON schemas.

Two functions, \`api\` and \`admin\`, take \`{ action, payload, idempotencyKey }\` and answer \`{ ok: true, data, requestId }\` or
\`{ ok: false, error: { code, message, details? }, requestId }\`. Who calls is known from the platform alone. A command needs an
\`idempotencyKey\` (8–80 letters, digits, \`_\`, \`-\`) made by the client: the same key with the same payload gives the first answer
again, with another payload \`COMMAND.KEY_REUSED\`. Unknown fields, over-long texts and unknown actions are refused and nothing is written.
`

/** docs/api.md */
export function apiDocument(): string {
  const actions = Object.entries(contract()).map(
    ([name, { function: served, kind, roles, about, input, output }]) => {
      return [
        `## \`${name}\``,
        '',
        about,
        '',
        `| | |\n|---|---|\n| function | ${served} |\n| kind | ${kind} |\n| roles | ${sayReach(roles)} |\n| input | ${sketch(input)} |\n| output | ${sketch(output)} |`,
        '',
      ].join('\n')
    },
  )
  const errors = Object.entries(REFUSALS).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`)
  return [HEAD, ...actions, '## Errors\n', '| code | what the person reads |\n|---|---|', ...errors, ''].join(
    '\n',
  )
}
