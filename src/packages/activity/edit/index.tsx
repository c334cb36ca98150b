import Taro, { useRouter } from '@tarojs/taro'
import { TOWN, villageName } from '../../../../domain/town/stations'
import {
  type ActivityDraft,
  asksLength,
  draftFacts,
  draftOf,
  emptyDraft,
  missingOf,
} from '../../../features/activity/activity-draft'
import { ActivityFields } from '../../../features/activity/activity-fields'
import type { ActivityView } from '../../../features/activity/activity-words'
import { RepeatChoice } from '../../../features/activity/repeat-choice'
import { useCommand } from '../../../features/data/use-command'
import { useFormDraft } from '../../../features/data/use-form-draft'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { useSession } from '../../../features/session/session-store'
import { myStations } from '../../../features/station/my-stations'
import { Button } from '../../../ui/button/button'
import { Chips } from '../../../ui/chips/chips'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'

/** The town's own, beside those of the stations. */
const TOWN_CODE = 'town'

type HolderProps = {
  readonly draft: ActivityDraft
  readonly mine: readonly string[]
  readonly onChange: (draft: ActivityDraft) => void
}

/** Who holds it; nothing to choose for who answers for one station. */
function Holder({ draft, mine, onChange }: HolderProps) {
  if (mine.length < 2) return null
  const options = [
    { code: TOWN_CODE, label: TOWN.institute },
    ...mine.map((id) => ({ code: id, label: villageName(id) })),
  ]
  return (
    <Section title="谁来办">
      <Chips
        single
        options={options}
        chosen={[draft.stationId ?? TOWN_CODE]}
        onToggle={(code) =>
          onChange({
            ...draft,
            stationId: code === TOWN_CODE ? null : code,
            villageId: code === TOWN_CODE ? draft.villageId : code,
            teamId: null,
            jointStationIds: [],
          })
        }
      />
    </Section>
  )
}

function NewActivity({ mine, first }: { readonly mine: readonly string[]; readonly first: ActivityDraft }) {
  const { form: draft, change: write, sent } = useFormDraft('activity new', first)
  const create = useCommand('activity.create', draft.stationId ?? '')
  const facts = draftFacts(draft)
  const send = async () => {
    if (!facts) return
    const { stationId, repeat, planRowId } = draft
    const lengthConfirmed = asksLength(draft) && draft.lengthConfirmed
    const answer = await create.run({ stationId, facts, repeat, planRowId, lengthConfirmed })
    if (!answer.ok) return
    sent()
    await Taro.redirectTo({ url: `/packages/activity/one/index?id=${answer.receipt.activityId}` })
  }
  return (
    <Page
      footer={
        <Button
          id="save-activity"
          label={missingOf(draft) || '存成草稿，看一看再发布'}
          busy={create.busy}
          disabled={!facts}
          onTap={() => void send()}
        />
      }
    >
      <Holder draft={draft} mine={mine} onChange={write} />
      <ActivityFields draft={draft} onChange={write} />
      <RepeatChoice repeat={draft.repeat} onChange={(repeat) => write({ repeat })} />
      {create.error && <Message tone="danger" text={create.error.message} />}
    </Page>
  )
}

function ChangeActivity({ view }: { readonly view: ActivityView }) {
  const {
    form: draft,
    change: write,
    sent,
  } = useFormDraft(`activity ${view.id} ${view.version}`, draftOf(view))
  const change = useCommand('activity.change', view.version)
  const facts = draftFacts(draft)
  const send = async () => {
    if (!facts) return
    const { ok } = await change.run({
      activityId: view.id,
      facts,
      lengthConfirmed: asksLength(draft) && draft.lengthConfirmed,
    })
    if (!ok) return
    sent()
    await Taro.navigateBack()
  }
  return (
    <Page
      footer={
        <Button
          id="save-activity"
          label={missingOf(draft) || '就这样改'}
          busy={change.busy}
          disabled={!facts}
          onTap={() => void send()}
        />
      }
    >
      {view.status === 'published' && <Message tone="info" text="改了时间、地点，报了名的人都会收到消息。" />}
      <ActivityFields draft={draft} onChange={write} />
      {change.error && <Message tone="danger" text={change.error.message} />}
    </Page>
  )
}

function KnownActivity({ id }: { readonly id: string }) {
  const { data, error, reload } = useQuery('activity.get', { activityId: id })
  if (data) return <ChangeActivity view={data} />
  return (
    <Page>
      {error ? <FailurePanel text={error.message} onRetry={() => void reload()} /> : <Skeleton rows={4} />}
    </Page>
  )
}

/** A new activity, or other facts for one that has not begun. */
export default function EditActivity() {
  const { id } = useRouter().params
  const { session } = useSession()
  const mine = myStations(session)
  if (id) return <KnownActivity id={decodeURIComponent(id)} />
  if (!session)
    return (
      <Page>
        <Skeleton rows={4} />
      </Page>
    )
  const home = session.person?.stationId ?? mine[0] ?? ''
  const isTown = session.person?.roles.includes('town_coordinator') ?? false
  const stationId = isTown ? null : (mine[0] ?? null)
  return <NewActivity mine={mine} first={emptyDraft(stationId, stationId ?? home)} />
}
