import { creditIdOf } from '../../../../domain/hours/post-credit'
import { knownSpans } from '../../../../domain/hours/service-minutes'
import { ok } from '../../../../domain/kernel/result'
import { correctMinutes as correct } from '../../../../domain/order/correct-minutes'
import { settledPartOf } from '../../../../domain/order/parts-of'
import type { Command } from '../../runtime/context'
import { hourEntries } from '../../store/collections'
import { changeOrder } from './change-order'
import { loadOrder } from './load-order'
import { accountsOf, bookedOrder, postingsOf } from './postings-of'
import { servicesAround } from './services-around'

export const correctMinutes: Command<'order.correct'> = async (context, input) => {
  const loaded = await loadOrder(context, input.orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  const { volunteerId, reason, revision } = input
  const known = await accountsOf(context, [volunteerId])
  const spans = knownSpans(settledPartOf(order, volunteerId, revision)?.visits ?? [])
  const recent = known.get(volunteerId)?.recent ?? []
  const step = correct(order, input, move, await servicesAround(context, volunteerId, recent, spans))
  if (!step.ok) return step
  const { takesBack, credit } = step.value
  const changes = await changeOrder(context, order, step)
  if (!changes.ok) return changes
  const id = creditIdOf({ orderId: order.id, volunteerId, revision: takesBack ?? 0 })
  const wrong = takesBack === null ? null : await hourEntries.findIn(context.tx, id)
  if (takesBack !== null && !wrong) throw new Error(`the ledger has no ${id}`)
  const reversals = wrong ? [{ credit: wrong, reason }] : []
  return ok({
    ...changes.value,
    postings: await postingsOf(context, bookedOrder(step.value.order), {
      reversals,
      credits: credit ? [credit] : [],
      known,
    }),
  })
}
