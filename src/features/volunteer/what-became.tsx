import type { OrderCard } from '../../../domain/views/order-card'
import type { CallError } from '../../services/call-error'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { openMatter } from '../order/open-matter'

type Props = { readonly order: Pick<OrderCard, 'id' | 'title'>; readonly error: CallError }

/** What became of a matter that is gone: somebody was quicker, or the answer did arrive and only its receipt did not. */
export function WhatBecame({ order, error }: Props) {
  if (error.kind === 'refused') return <Message tone="info" text={error.message} />
  return (
    <Message tone="info" text={`刚才网不好。“${order.title}”您的回话可能已经到了。`}>
      <Button kind="plain" label="看看这件事" onTap={() => openMatter('task', order.id)} />
    </Message>
  )
}
