import { classifyWish } from '../../../../domain/dispatch/classify/classify-wish'
import { REFUSED_WISHES } from '../../../../domain/dispatch/classify/refused-wishes'
import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'

export const classifyOrder: Query<'order.classify'> = async (_caller, { text }) => {
  const found = classifyWish(text)
  return ok({
    ...found,
    advice: found.decision === 'refuse' && found.refusal ? REFUSED_WISHES[found.refusal].advice : null,
  })
}
