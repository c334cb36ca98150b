import Taro, { useRouter } from '@tarojs/taro'
import { bulletinProblem, EMPTY_BULLETIN } from '../../../features/bulletin/bulletin-draft'
import { BulletinFields } from '../../../features/bulletin/bulletin-fields'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { Page } from '../../../features/frame/page'
import { PlaceChoice } from '../../../features/station/place-choice'
import { usePlace } from '../../../features/station/use-place'
import { Button } from '../../../ui/button/button'
import { Message } from '../../../ui/message/message'

/** 报一条信息: from a station, or from the town's own office; what is known of the activity that it tells of stands there already. */
export default function WriteBulletin() {
  const { activityId = '', stationId: from = '', title = '' } = useRouter().params
  const place = usePlace(from || undefined)
  const submit = useCommand('bulletin.submit', 'new')
  const {
    form: draft,
    change: write,
    sent,
  } = useFormDraft(`bulletin ${activityId}`, {
    ...EMPTY_BULLETIN,
    title: decodeURIComponent(title),
  })
  const problem = bulletinProblem(draft)
  const send = async () => {
    const { stationId } = place
    if (!(await submit.run({ stationId, ...(activityId && { activityId }), ...draft })).ok) return
    sent()
    await Taro.navigateBack()
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
      {activityId ? (
        <Message tone="info" text="这条信息会连到那次活动，算在办它的单位名下。" />
      ) : (
        <PlaceChoice place={place} all="镇实践所" />
      )}
      <BulletinFields draft={draft} onChange={write} />
      {submit.error && <Message tone="danger" text={submit.error.message} />}
    </Page>
  )
}
