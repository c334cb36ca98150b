import { Message } from '../../ui/message/message'

type Props = {
  readonly overlap: { readonly minutes: number; readonly title: string } | null
}

/** Before somebody confirms: part of this time is said to have been somewhere else. */
export const OverlapWords = ({ overlap }: Props) =>
  overlap && (
    <Message
      tone="warn"
      text={`有 ${overlap.minutes} 分钟跟“${overlap.title}”的时间重了。请问清楚，同一个时间只能算一次。`}
    />
  )
