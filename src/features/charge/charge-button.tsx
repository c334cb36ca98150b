import Taro from '@tarojs/taro'
import { Button } from '../../ui/button/button'
import type { OrderView } from '../order/progress-steps'

type Props = {
  readonly view: OrderView
  /** For who says it himself, or for the office that is told so by telephone. */
  readonly label: string
}

/** The way to say that somebody asked for money; nothing while nobody has said that he comes. */
export function ChargeButton({ view, label }: Props) {
  if (view.parts.length === 0 && view.milestones.accepted === undefined) return null
  const open = () => {
    void Taro.navigateTo({ url: `/packages/villager/charge/index?orderId=${view.id}` })
  }
  return <Button id="charged" kind="quiet" label={label} onTap={open} />
}
