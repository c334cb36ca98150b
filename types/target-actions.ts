import * as zod from 'zod/mini'
import { STAFF } from './permissions'
import * as targets from './schemas/targets'

/** The plan's targets as live numbers; part of the contract in `actions.ts`. */
export const TARGET_ACTIONS = {
  'targets.get': {
    kind: 'query',
    roles: STAFF,
    input: targets.targetsInput,
    output: targets.targetsOutput,
    about:
      'Every number that the plan asks for, of my stations or of my town and all its stations, exact, and who will miss what.',
  },
  'targets.next': {
    kind: 'query',
    roles: STAFF,
    input: zod.strictObject({}),
    output: targets.nextOutput,
    about: 'The one thing to do next, so that this month’s activities are held.',
  },
  'targets.orders': {
    kind: 'query',
    roles: STAFF,
    input: targets.targetOrdersInput,
    output: targets.targetOrdersOutput,
    about: 'The orders behind a number, newest first, and which of them it counts.',
  },
  'targets.activities': {
    kind: 'query',
    roles: STAFF,
    input: targets.targetActivitiesInput,
    output: targets.targetActivitiesOutput,
    about: 'The activities that a number counts, by when they began.',
  },
} as const
