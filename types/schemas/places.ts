import * as z from 'zod/mini'
import { ARRIVAL_DOUBTS } from '../../domain/order/doubtful-step'
import { WANTED_KINDS } from '../../domain/order/order'
import { id, instantMs } from './primitives'

const text = z.string()

/** As many cards as a head cuts out in one go. */
const MOST_CARDS = 24

const personIds = z.array(id).check(z.minLength(1), z.maxLength(MOST_CARDS))

export const householdsInput = z.strictObject({ stationId: id })
export const householdsOutput = z.strictObject({
  /** By name. `group`: of the address no more than that; `signs`: of the card that holds; null: there is none yet. */
  items: z.array(z.strictObject({ personId: text, name: text, group: text, signs: z.nullable(text) })),
})

export const cardsInput = z.strictObject({ stationId: id, personIds })
export const cardsReceipt = z.strictObject({ made: z.int() })

export const sheetOutput = z.strictObject({ url: text, untilMs: instantMs, fileName: text })

export const placeCodeText = z.string().check(z.minLength(1), z.maxLength(40))

export const scanInput = z.strictObject({ placeCode: placeCodeText })
export const scanOutput = z.strictObject({
  stationId: text,
  /** Of a household; else the station's own card. */
  household: z.boolean(),
  /** Masked; empty for who may not order for this household. */
  who: text,
  mayOrder: z.boolean(),
  /** My accepted tasks at this very place. */
  tasks: z.array(
    z.strictObject({
      assignmentId: text,
      orderId: text,
      title: text,
      wanted: z.strictObject({ kind: z.enum(WANTED_KINDS), fromMs: instantMs, toMs: instantMs }),
      /** Why an arrival now looks like a slip, so that it is asked about. */
      doubt: z.nullable(z.enum(ARRIVAL_DOUBTS)),
    }),
  ),
})
