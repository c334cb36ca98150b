import { activityIdFrom } from '../../../domain/activity/activity-id'
import { shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { toSpokenSigns } from '../../../domain/kernel/spoken-signs'
import { sha256 } from './hash'

/**
 * A person's id follows from the openid and does not reveal it. `life`: how often somebody of this openid has left
 * before; who comes back is somebody new.
 */
export const personIdOf = (openid: string, life = 0): string =>
  `p${sha256(life === 0 ? `person:${openid}` : `person:${openid}:${life}`).slice(0, 24)}`

/** The row under which a command is remembered: one per person and key. */
export const commandIdOf = (personId: string, idempotencyKey: string): string =>
  `cmd:${personId}:${idempotencyKey}`

/** An order's id follows from the command that placed it, so that a repeated command cannot place a second one. */
export const orderIdOf = (commandId: string): string => `o${sha256(`order:${commandId}`).slice(0, 20)}`

/** A certificate's id follows from the command that asked for it. */
export const certificateIdOf = (commandId: string): string =>
  `c${sha256(`certificate:${commandId}`).slice(0, 20)}`

/** An export's id likewise. */
export const exportIdOf = (commandId: string): string => `x${sha256(`export:${commandId}`).slice(0, 20)}`

/** An import of a list likewise. */
export const importIdOf = (commandId: string): string => `l${sha256(`import:${commandId}`).slice(0, 20)}`

/** Whoever is entered from a list has an id made of what the list says of him: the same row is the same person. */
export const listedPersonIdOf = (townId: string, rowKey: string): string =>
  `p${sha256(`listed:${townId}:${rowKey}`).slice(0, 24)}`

/** A row of the yearly plan: of the command that added it, or of the words by which a table means it. */
export const planRowIdOf = (unique: string): string => `pr${sha256(`plan-row:${unique}`).slice(0, 20)}`

/** An application to be a volunteer likewise. */
export const applicationIdOf = (commandId: string): string =>
  `a${sha256(`application:${commandId}`).slice(0, 20)}`

/** The same for what is entered in a volunteer's record. */
export const recordIdOf = (commandId: string): string => `r${sha256(`record:${commandId}`).slice(0, 20)}`

/** A team, a proposal of one and a line of the roster likewise. */
export const teamIdOf = (commandId: string): string => `t${sha256(`team:${commandId}`).slice(0, 20)}`
export const proposalIdOf = (commandId: string): string => `tp${sha256(`proposal:${commandId}`).slice(0, 20)}`
export const rosterIdOf = (commandId: string): string => `pm${sha256(`roster:${commandId}`).slice(0, 20)}`

/** An activity likewise; the next of a row by its row and number, so that it is made once. */
export const activityIdOf = (commandId: string): string =>
  activityIdFrom(sha256(`activity:${commandId}`).slice(0, 20))
export const activityOfSeriesId = (seriesId: string, number: number): string =>
  activityIdFrom(sha256(`series:${seriesId}:${number}`).slice(0, 20))

/** 1123-7K4Q: day of ordering and four signs. For people; never used to look anything up. */
export function orderNumberOf(orderId: string, atMs: number): string {
  const { month, day } = shanghaiParts(atMs)
  const bytes = Buffer.from(sha256(`number:${orderId}`).slice(0, 8), 'hex')
  return `${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}-${toSpokenSigns([...bytes])}`
}
