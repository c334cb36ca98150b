import { Text } from '@tarojs/components'
import { villageName } from '../../../domain/town/stations'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useCommand } from '../data/use-command'
import { loadSession, type Session, useSession } from '../session/session-store'

type Offer = NonNullable<Session['person']>['headshipOffers'][number]

function HeadshipOffer({ offer: { stationId, fromId, fromName, atMs } }: { readonly offer: Offer }) {
  const answer = useCommand('role.handOver', `${fromId} ${atMs}`)
  const village = villageName(stationId)
  const say = async (step: 'accept' | 'decline') => {
    await answer.run({ step, stationId, fromId })
    // Also where it was taken back meanwhile: the card leaves.
    await loadSession()
  }
  return (
    <Card tone="brand">
      <Text>
        {fromName}想请您接任{village}站长。{'\n'}
        接了以后，派单、确认时长都由您来办，站里电话旁边写您的名字。不接也没关系。
      </Text>
      {answer.error && <Message tone="warn" text={answer.error.message} />}
      <AskingButton
        id="accept-headship"
        kind="primary"
        label={`我接，当${village}站长`}
        question={`接了以后您就是${village}站长，${fromName}不再是。现在接吗？`}
        yes="现在接"
        back="再想想"
        busy={answer.busy}
        onYes={() => void say('accept')}
      />
      <Button
        id="decline-headship"
        kind="plain"
        label="我不接"
        busy={answer.busy}
        onTap={() => void say('decline')}
      />
    </Card>
  )
}

/** 交接: on the home page of who is asked to take a station over. */
export function HeadshipOffers() {
  const offers = useSession().session?.person?.headshipOffers ?? []
  return (
    <>
      {offers.map((offer) => (
        <HeadshipOffer key={`${offer.stationId} ${offer.fromId}`} offer={offer} />
      ))}
    </>
  )
}
