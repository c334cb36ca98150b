import { Message } from '../../ui/message/message'

/** Orders that no list can show; only their numbers are known. */
export function UnreadableOrders({ numbers }: { readonly numbers: readonly string[] }) {
  if (numbers.length === 0) return null
  return (
    <Message
      tone="danger"
      text={`有 ${numbers.length} 单系统看不懂，单号 ${numbers.join('、')}。请打电话问点单人，替他重新点一单。`}
    />
  )
}
