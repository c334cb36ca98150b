import { Text } from '@tarojs/components'
import { ACTIVITY_LIMITS } from '../../../domain/activity/activity-limits'
import { ENROL_KIND_CODES, ENROL_KINDS, ENROLMENT_STATUSES } from '../../../domain/activity/enrolment'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { Message } from '../../ui/message/message'
import { AskingButton } from '../../ui/sheet/asking-button'
import { useQueued } from '../data/send-queue'
import { useCommand } from '../data/use-command'
import { UnsentCommands } from '../order/unsent-commands'
import { type ActivityView, sayTimes, shortTitle } from './activity-words'
import { ObjectToActivity } from './object-to-activity'
import { ScanAttendance } from './scan-attendance'

type Props = {
  readonly view: ActivityView
  /** Serves, or has been one: may come as a volunteer. */
  readonly serves: boolean
  readonly onDone: () => void
}

type Own = NonNullable<ActivityView['own']>

const WORDS: Readonly<Record<Own['status'], (own: Own) => string>> = {
  enrolled: ({ kind }) => `您报了名，${ENROL_KINDS[kind]}。`,
  waiting: ({ inLine }) => `您在候补，排第 ${inLine ?? 1} 位。有位置了会告诉您。`,
  left: () => '',
  came: ({ confirmedMinutes }) =>
    confirmedMinutes === null ? '您到了，谢谢您。' : `时长确认了：${confirmedMinutes} 分钟。谢谢您。`,
  missed: () => ENROLMENT_STATUSES.missed,
}

function Enrol({ view, serves, onDone }: Props) {
  const enrol = useCommand('activity.enrol', view.version)
  const send = async (kind: Own['kind']) => {
    const { ok } = await enrol.run({ activityId: view.id, kind })
    if (ok) onDone()
  }
  const kinds = ENROL_KIND_CODES.filter((kind) => view.places[kind].all > 0 && (kind === 'guest' || serves))
  return (
    <>
      {kinds.map((kind, at) => {
        const { free, waiting } = view.places[kind]
        const full = free <= waiting
        return (
          <Button
            key={kind}
            id={`enrol-${kind}`}
            kind={at === 0 ? 'primary' : 'plain'}
            label={`${full ? '排候补，' : '我报名，'}${ENROL_KINDS[kind]}`}
            busy={enrol.busy}
            onTap={() => void send(kind)}
          />
        )
      })}
      {enrol.error && <Message tone="danger" text={enrol.error.message} />}
    </>
  )
}

function Leave({ view, onDone }: Props) {
  const leave = useCommand('activity.leave', view.version)
  const send = async () => {
    const { ok } = await leave.run({ activityId: view.id })
    if (ok) onDone()
  }
  return (
    <>
      {leave.error && <Message tone="danger" text={leave.error.message} />}
      <AskingButton
        id="leave"
        kind="quiet"
        label="去不了了"
        question={`“${shortTitle(view)}”，${sayTimes(view, serverNowMs())}，不去了？没有关系，位置会给别人。`}
        yes="不去了"
        back="还是去"
        busy={leave.busy}
        onYes={() => void send()}
      />
    </>
  )
}

function AtTheDoor({ view, onDone }: Props) {
  const { waiting } = useQueued(view.id)
  const checkIn = useCommand('activity.checkIn', view.version, shortTitle(view))
  const checkOut = useCommand('activity.checkOut', view.version, shortTitle(view))
  const unsent = waiting.flatMap(({ action, refused }) => (refused === null ? [action] : []))
  const last = unsent.at(-1)
  const inside =
    last === undefined
      ? (view.own?.stays.some(({ outMs }) => outMs === null) ?? false)
      : last === 'activity.checkIn'
  const arrive = async (doorCode: string) => {
    const answer = await checkIn.run({ activityId: view.id, doorCode, tappedAtMs: Date.now() })
    if (answer.ok) onDone()
    return answer.ok || answer.error.kind === 'kept'
  }
  const go = async () => {
    const { ok } = await checkOut.run({ activityId: view.id, tappedAtMs: Date.now() })
    if (ok) onDone()
  }
  const error = checkIn.error ?? checkOut.error
  return (
    <>
      <UnsentCommands about={view.id} />
      {error && <Message tone="danger" text={error.message} />}
      {!inside && last === undefined && (
        <ScanAttendance busy={checkIn.busy} problem={checkIn.error?.message ?? ''} onCode={arrive} />
      )}
      {inside && <Button id="check-out" label="我走了" busy={checkOut.busy} onTap={() => void go()} />}
    </>
  )
}

/** One's own place: what stands, and the one thing to do next. */
export function OwnPlace(props: Props) {
  const { own, moves, status, startsAtMs } = props.view
  // Without a signal the page may have been read long before the door was open.
  const atDoor =
    moves.includes('check_in') ||
    (own !== null && status === 'published' && serverNowMs() >= startsAtMs - ACTIVITY_LIMITS.doorOpensMs)
  const words = own ? WORDS[own.status](own) : ''
  const listed = own?.status === 'enrolled' || own?.status === 'waiting'
  return (
    <>
      {words && (
        <Card tone="brand" id="own-place">
          <Text>{words}</Text>
        </Card>
      )}
      <ObjectToActivity view={props.view} onDone={props.onDone} />
      {atDoor && (own?.status !== 'waiting' || serverNowMs() >= startsAtMs) && <AtTheDoor {...props} />}
      {moves.includes('enrol') && !listed && status === 'published' && <Enrol {...props} />}
      {moves.includes('leave') && listed && <Leave {...props} />}
    </>
  )
}
