import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { keptTaskUntilMs } from '../../../../domain/privacy/kept-on-phone'
import { Awaited } from '../../../features/data/awaited'
import { useQueued } from '../../../features/data/send-queue'
import { useCommand } from '../../../features/data/use-command'
import { useQuery } from '../../../features/data/use-query'
import { EnteredNote } from '../../../features/entered/entered-note'
import { RefuseEntry } from '../../../features/entered/refuse-entry'
import { Page } from '../../../features/frame/page'
import { CallStation } from '../../../features/order/call-station'
import { ContactCard } from '../../../features/order/contact-card'
import { Duty } from '../../../features/order/duty'
import { OrderFacts } from '../../../features/order/order-facts'
import type { OrderView } from '../../../features/order/progress-steps'
import { ReasonButton } from '../../../features/order/reason-button'
import { UnsentCommands } from '../../../features/order/unsent-commands'
import { useLivePage } from '../../../features/order/use-order-page'
import { ElderFold } from '../../../features/session/elder-fold'
import { useElderMode } from '../../../features/session/elder-mode'
import { sayStillWanted } from '../../../features/time/say-time'
import { AnswerOffer } from '../../../features/volunteer/answer-offer'
import { EnterOwnVisit } from '../../../features/volunteer/enter-own-visit'
import { NextStep } from '../../../features/volunteer/next-step'
import { ObjectToMinutes } from '../../../features/volunteer/object-to-minutes'
import { taskState } from '../../../features/volunteer/task-state'
import { UndoArrival } from '../../../features/volunteer/undo-arrival'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import './index.scss'

type Mine = NonNullable<OrderView['mine']>

function State({ mine, view }: Omit<StepProps, 'reload'>) {
  const { tone, words } = taskState(mine, view, serverNowMs())
  return <Message tone={tone} text={words} />
}

type StepProps = { readonly mine: Mine; readonly view: OrderView; readonly reload: () => Promise<void> }

function GiveBack({ mine, view, reload }: StepProps) {
  const giveBack = useCommand('assignment.giveBack', view.version, view.title)
  const { waiting } = useQueued(mine.assignmentId)
  const give = async (reason: { code: string; text: string }) => {
    await giveBack.run({ assignmentId: mine.assignmentId, reason })
    await reload()
  }
  return (
    <>
      {giveBack.error && <Message tone="warn" text={giveBack.error.message} />}
      {view.moves.includes('give_back') && waiting.length === 0 && (
        <ReasonButton
          id="give-back"
          label="去不了，退单"
          question="去不了，是因为"
          reasons="give_back"
          busy={giveBack.busy}
          onReason={(reason) => void give(reason)}
        />
      )}
    </>
  )
}

/** The leader of the team need not wait for the last place to be taken. */
function Enough({ view, reload }: Omit<StepProps, 'mine'>) {
  const proceed = useCommand('order.proceed', view.version)
  const goAhead = async () => {
    await proceed.run({ orderId: view.id })
    await reload()
  }
  return (
    <>
      {proceed.error && <Message tone="danger" text={proceed.error.message} />}
      {view.moves.includes('proceed') && (
        <Section title="您是队长">
          <Text>
            {view.takenBy.join('、')}答应了，还差 {view.missing} 个人。
          </Text>
          <Button
            id="proceed"
            kind="plain"
            label="人够了，就这几位去"
            busy={proceed.busy}
            onTap={() => void goAhead()}
          />
        </Section>
      )}
    </>
  )
}

/** What is to be done; in 长辈版 in one line, until somebody wants to know more or cannot go. */
function What({ mine, view, reload }: StepProps) {
  const elder = useElderMode()
  const isOffered = mine.status === 'offered'
  return (
    <>
      {elder && !isOffered && (
        <Text>
          {view.title}，{sayStillWanted(view.wanted, serverNowMs())}
        </Text>
      )}
      <ElderFold id="whole-task" label="看看要做什么，或者去不了" open={isOffered}>
        <Section title="做什么">
          <Card>
            <OrderFacts view={view} />
            {mine.why.length > 0 && <Text className="task__words">为什么请您：{mine.why.join(' · ')}</Text>}
          </Card>
        </Section>
        <GiveBack mine={mine} view={view} reload={reload} />
        <RefuseEntry view={view} label="写错了，收回" onDone={() => void reload()} />
      </ElderFold>
    </>
  )
}

/** A volunteer's task: whom, where, and the next step. */
export default function Task() {
  const { id = '' } = useRouter().params
  const {
    data: view,
    error,
    reload,
  } = useLivePage(
    useQuery('assignment.get', id ? { assignmentId: decodeURIComponent(id) } : null, keptTaskUntilMs),
  )
  const mine = view?.mine
  return (
    <Page>
      <Awaited missing={!view} error={error} reload={reload} rows={3} />
      {view && mine && (
        <>
          <UnsentCommands about={view.id} />
          <Duty view={view} />
          <State mine={mine} view={view} />
          <EnteredNote view={view} />
          {mine.status === 'offered' ? (
            <AnswerOffer
              assignmentId={mine.assignmentId}
              title={view.title}
              version={view.version}
              onAccepted={() => void reload()}
              onStale={() => void reload()}
            />
          ) : (
            <NextStep mine={mine} view={view} />
          )}
          <UndoArrival mine={mine} view={view} reload={reload} />
          <EnterOwnVisit mine={mine} view={view} reload={reload} />
          <ObjectToMinutes mine={mine} view={view} reload={reload} />
          <Enough view={view} reload={reload} />
          <ContactCard view={view} />
          <CallStation view={view} />
          <What mine={mine} view={view} reload={reload} />
        </>
      )}
    </Page>
  )
}
