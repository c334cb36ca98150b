import { classifyWish } from '../../../../domain/dispatch/classify/classify-wish'
import { REFUSED_WISHES } from '../../../../domain/dispatch/classify/refused-wishes'
import { ok } from '../../../../domain/kernel/result'
import type { Query } from '../../runtime/context'
import { townLexiconOf } from '../../store/town-rules'

export const classifyOrder: Query<'order.classify'> = async ({ townId, nowMs }, { text }) => {
  const found = classifyWish(text, await townLexiconOf(townId, nowMs))
  return ok({
    ...found,
    advice: found.decision === 'refuse' && found.refusal ? REFUSED_WISHES[found.refusal].advice : null,
  })
}
