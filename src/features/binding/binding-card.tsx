import { Text } from '@tarojs/components'
import { sayDay } from '../../../domain/kernel/say-moment'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Card } from '../../ui/card/card'
import { CardHead } from '../../ui/card/card-head'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'

type Row = ActionOutput<'person.bindings'>['items'][number]
type Like = Row['people'][number]

const likeWords = ({ name, volunteerNo, phone, samePhone }: Like): string =>
  [name, volunteerNo, phone && `${phone}${samePhone ? '（和他写的一样）' : '（和他写的不一样）'}`]
    .filter(Boolean)
    .join(' · ')

/** One who says that he is on the list, and whom of it he may be. */
export function BindingCard({ row, onDecided }: { readonly row: Row; readonly onDecided: () => void }) {
  const { requestId, name, phone, stationId, atMs, people } = row
  const bind = useCommand('person.bind', requestId)
  const decline = useCommand('person.declineBinding', requestId)
  const error = bind.error ?? decline.error
  const yes = async (personId: string) => {
    const { ok } = await bind.run({ requestId, personId })
    if (ok) onDecided()
  }
  const no = async () => {
    const { ok } = await decline.run({ requestId })
    if (ok) onDecided()
  }
  return (
    <Card id={`binding-${requestId}`}>
      <CardHead title={`${name} · ${villageName(stationId)}`} />
      <Text>
        {sayDay(atMs, serverNowMs())}写的电话 {phone}。
        {people.length > 0
          ? '请当面问，或者打名单上的电话问，是不是他本人。别只打他写的号码。'
          : '名单上没有对得上的人，请他自己登记。'}
      </Text>
      {error && <Message tone="warn" text={error.message} />}
      {people.map((like) => (
        <AskingButton
          key={like.personId}
          id={`bind-${like.personId}`}
          label={`是他：${likeWords(like)}`}
          question={`接上以后，${like.name}的电话、时长、档案都给他看、归他管。问过本人了吗？`}
          yes="问过了，是同一个人"
          back="再问问"
          busy={bind.busy}
          onYes={() => void yes(like.personId)}
        />
      ))}
      <AskingButton
        id={`decline-binding-${requestId}`}
        kind="quiet"
        label="不是，或者认不准"
        question="不接上。他可以自己登记，也可以到站里来说。"
        yes="不接"
        back="再看看"
        busy={decline.busy}
        onYes={() => void no()}
      />
    </Card>
  )
}
