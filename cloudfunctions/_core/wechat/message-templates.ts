import { MESSAGE_KIND_CODES, type MessageKind } from '../../../domain/notice/message-kinds'

export type MessageTemplate = { readonly kind: MessageKind; readonly templateId: string }

/** A word that the deployer has not filled in. */
const IS_ID = /^[A-Za-z0-9_-]{8,64}$/

/**
 * `MESSAGE_TEMPLATES` is `order=…,task=…,todo=…`: the ids of WeChat's console. A kind without one is never asked for
 * and never sent.
 */
export function messageTemplates(text: string | undefined): readonly MessageTemplate[] {
  const ids = new Map(
    (text ?? '').split(',').map((pair) => [pair.split('=')[0]?.trim(), pair.split('=')[1]?.trim()]),
  )
  return MESSAGE_KIND_CODES.flatMap((kind) => {
    const templateId = ids.get(kind) ?? ''
    return IS_ID.test(templateId) ? [{ kind, templateId }] : []
  })
}
