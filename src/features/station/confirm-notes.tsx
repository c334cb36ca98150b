import { missedFromMs } from '../../../domain/order/missed-from'
import { serverNowMs } from '../../services/server-clock'
import { Message } from '../../ui/message/message'
import type { OrderView } from '../order/progress-steps'
import { sayExpected } from './minutes-line'
import type { Confirming } from './use-confirm'

const NOBODYS = {
  entered: '谁的时长都不算，就请点“不认这一笔”。',
  ordered: '谁的时长都不算，就当没有人去过：确认后这张单子重新等着派人。',
} as const

type Props = { readonly view: OrderView; readonly confirming: Confirming }

/** What confirming also does, to who did not come and to the order, before it is done. */
export function ConfirmNotes({ view, confirming }: Props) {
  const { served, now, isServed, lineOf, sheet } = confirming
  if (now.length !== served.length) return null
  const expected = view.parts.filter((part) => part.status === 'accepted').map(({ name }) => name)
  const isTime = view.wanted.fromMs <= serverNowMs()
  const mayMark = view.moves.includes('no_show') && missedFromMs(view.wanted) <= serverNowMs()
  const isNobodys = isServed && served.every((part) => lineOf(part).minutes === 0)
  return (
    <>
      {expected.length > 0 && (
        <Message tone={isTime ? 'warn' : 'info'} text={sayExpected(expected, { isTime, mayMark })} />
      )}
      {isNobodys && <Message tone="warn" text={NOBODYS[sheet.isEntered ? 'entered' : 'ordered']} />}
    </>
  )
}
