import Taro from '@tarojs/taro'
import { useState } from 'react'
import {
  type BulletinDraft,
  bulletinProblem,
  EMPTY_BULLETIN,
} from '../../../features/bulletin/bulletin-draft'
import { BulletinFields } from '../../../features/bulletin/bulletin-fields'
import { useCommand } from '../../../features/data/use-command'
import { Page } from '../../../features/frame/page'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { Button } from '../../../ui/button/button'
import { Message } from '../../../ui/message/message'

/** 报一条信息: from a station, or from the town's own office. */
export default function WriteBulletin() {
  const place = usePlace()
  const submit = useCommand('bulletin.submit', 'new')
  const [draft, setDraft] = useState<BulletinDraft>(EMPTY_BULLETIN)
  const problem = bulletinProblem(draft)
  const send = async () => {
    const { stationId } = place
    if ((await submit.run({ stationId, ...draft })).ok) await Taro.navigateBack()
  }
  return (
    <Page
      footer={
        <Button
          id="send-bulletin"
          label={problem || '报给镇里'}
          disabled={problem !== '' || !place.known}
          busy={submit.busy}
          onTap={() => void send()}
        />
      }
    >
      <PlaceChoice place={place} all="镇实践所" />
      <BulletinFields draft={draft} onChange={setDraft} />
      {submit.error && <Message tone="danger" text={submit.error.message} />}
    </Page>
  )
}
