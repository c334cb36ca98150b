import * as z from 'zod/mini'
import { ACTIONS, isActionName } from '../../types/actions'
import { functionOf } from '../../types/admin-actions'

/** The action map as data: kind, roles, and the JSON schemas of what goes in and what comes out. */
export const contract = () =>
  Object.fromEntries(
    Object.keys(ACTIONS)
      .filter(isActionName)
      .map((name) => {
        const { kind, roles, about, input, output } = ACTIONS[name]
        const schemas = {
          input: z.toJSONSchema(input, { io: 'input' }),
          output: z.toJSONSchema(output, { io: 'output' }),
        }
        return [name, { function: functionOf(name), kind, roles, about, ...schemas }] as const
      }),
  )
