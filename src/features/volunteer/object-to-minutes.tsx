import { isTaken } from '../data/is-taken'
import { useCommand } from '../data/use-command'
import { MinutesObjection } from '../hours/minutes-objection'
import type { OrderView } from '../order/progress-steps'

type Props = {
  readonly mine: NonNullable<OrderView['mine']>
  readonly view: OrderView
  readonly reload: () => Promise<void>
}

/** 「时长不对」 about an order. */
export function ObjectToMinutes({ mine, view, reload }: Props) {
  const object = useCommand('order.object', view.version, view.title)
  const send = async (text: string) => {
    const taken = isTaken(await object.run({ orderId: view.id, text }))
    if (taken) await reload()
    return taken
  }
  return (
    <MinutesObjection
      objection={mine.objection}
      mayObject={view.moves.includes('object')}
      draft={`objection ${view.id}`}
      command={object}
      onSend={send}
    />
  )
}
