import { Text } from '@tarojs/components'
import { MESSAGE_KINDS, type MessageKind } from '../../../domain/notice/message-kinds'
import { useSession } from '../session/session-store'
import { mayAskToTell } from './ask-to-tell'

/** What WeChat's question, which comes with the tap, is for. Nothing where it will not ask. */
export function TellLine({ kind }: { readonly kind: MessageKind }) {
  useSession()
  if (!mayAskToTell(kind)) return null
  return <Text>点了以后微信会问一句：允许的话，{MESSAGE_KINDS[kind].asks}。不允许也照样办。</Text>
}
