import * as z from 'zod/mini'
import { id } from './primitives'

export const lendingInput = z.strictObject({
  /** Null: the teams of the town. */
  stationId: z.nullable(id),
})

export const lendingOutput = z.strictObject({
  stationId: z.nullable(z.string()),
  /** Null for the town, whose teams come to whoever asks. */
  borrows: z.nullable(z.boolean()),
  /** In the order of their names. */
  teams: z.array(z.strictObject({ id: z.string(), name: z.string(), shared: z.boolean() })),
})

/** The receipt says the same again: that is what the journal keeps. */
export const borrowingInput = z.strictObject({ stationId: id, borrows: z.boolean() })
export const sharingInput = z.strictObject({ teamId: id, shared: z.boolean() })
