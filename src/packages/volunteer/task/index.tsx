import { Text } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { ASSIGNMENT_STATUSES } from '../../../../domain/order/assignment-statuses'
import { useCommand } from '../../../features/data/use-command'
import { useQuery } from '../../../features/data/use-query'
import { Page } from '../../../features/frame/page'
import { OrderFacts } from '../../../features/order/order-facts'
import type { OrderView } from '../../../features/order/progress-steps'
import { ReasonButton } from '../../../features/order/reason-button'
import { sayDuration, sayMoment, sayWanted } from '../../../features/time/say-time'
import { AnswerOffer } from '../../../features/volunteer/answer-offer'
import { phoneCall } from '../../../services/phone-call'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Card } from '../../../ui/card/card'
import { FailurePanel } from '../../../ui/message/failure-panel'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { Skeleton } from '../../../ui/skeleton/skeleton'
import './index.scss'

type Mine = NonNullable<OrderView['mine']>

function stateWords(mine: Mine, view: OrderView): string {
  const nowMs = serverNowMs()
  const inside = mine.visits.at(-1)
  if (mine.status === 'checked_in' && inside) return `您${sayMoment(inside.inMs, nowMs)}到的，正在服务。`
  if (mine.status === 'checked_out') return `做完了，一共 ${sayDuration(mine.measuredMinutes)}，等站长确认。`
  if (mine.status === 'confirmed')
    return `站长确认了 ${sayDuration(mine.confirmedMinutes ?? 0)}，记在您的时长里。`
  if (mine.status === 'recalled')
    return mine.lostTo ? `${mine.lostTo}先接了，谢谢您。` : '站里收回了，谢谢您。'
  if (mine.status === 'accepted' && view.missing > 0) return `您答应了，还差 ${view.missing} 个人。`
  if (mine.status === 'accepted') return `您答应了，${sayWanted(view.wanted, nowMs)}去。`
  return ASSIGNMENT_STATUSES[mine.status].label
}

function Contact({ contact }: { readonly contact: NonNullable<OrderView['contact']> }) {
  return (
    <Section title="去找谁" id="contact">
      <Card>
        <Text className="task__name">{contact.name}</Text>
        <Text>{contact.addressText}</Text>
        {contact.phone ? (
          <Button
            kind="plain"
            icon="phone"
            label={`打电话 ${contact.phone}`}
            onTap={() => phoneCall(contact.phone)}
          />
        ) : (
          <Text className="task__words">没有留电话，请站里联系。</Text>
        )}
      </Card>
    </Section>
  )
}

type StepProps = { readonly mine: Mine; readonly view: OrderView; readonly reload: () => Promise<void> }

/** The one large button: its word is the next thing to do. */
function NextStep({ mine, view, reload }: StepProps) {
  const arrive = useCommand('assignment.checkIn')
  const finish = useCommand('assignment.checkOut')
  const { assignmentId } = mine
  const step = async (run: typeof arrive.run | typeof finish.run) => {
    await run({ assignmentId })
    await reload()
  }
  const error = arrive.error ?? finish.error
  return (
    <>
      {error && <Message tone={error.kind === 'refused' ? 'danger' : 'warn'} text={error.message} />}
      {view.moves.includes('check_out') && (
        <Button id="check-out" label="做完了" busy={finish.busy} onTap={() => void step(finish.run)} />
      )}
      {view.moves.includes('check_in') && (
        <Button
          id="check-in"
          kind={mine.visits.length > 0 ? 'quiet' : 'primary'}
          label={mine.visits.length > 0 ? '又去了一趟，我到了' : '我到了'}
          busy={arrive.busy}
          onTap={() => void step(arrive.run)}
        />
      )}
    </>
  )
}

function GiveBack({ mine, reload }: Pick<StepProps, 'mine' | 'reload'>) {
  const giveBack = useCommand('assignment.giveBack')
  const give = async (reason: { code: string; text: string }) => {
    await giveBack.run({ assignmentId: mine.assignmentId, reason })
    await reload()
  }
  return (
    <>
      {giveBack.error && <Message tone="warn" text={giveBack.error.message} />}
      <ReasonButton
        id="give-back"
        label="去不了，退单"
        question="去不了，是因为"
        reasons="give_back"
        busy={giveBack.busy}
        onReason={(reason) => void give(reason)}
      />
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
  } = useQuery('assignment.get', id ? { assignmentId: decodeURIComponent(id) } : null)
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
  const mine = view?.mine
  return (
    <Page>
      {error && <FailurePanel text={error.message} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton />}
      {view && mine && (
        <>
          <Message tone="good" text={stateWords(mine, view)} />
          {mine.status === 'offered' ? (
            <AnswerOffer
              assignmentId={mine.assignmentId}
              onAccepted={() => void reload()}
              onGone={() => void reload()}
            />
          ) : (
            <NextStep mine={mine} view={view} reload={reload} />
          )}
          {view.contact && <Contact contact={view.contact} />}
          <Section title="做什么">
            <Card>
              <OrderFacts view={view} />
              <Text className="task__words">为什么请您：{mine.why.join(' · ')}</Text>
            </Card>
          </Section>
          {view.moves.includes('give_back') && <GiveBack mine={mine} reload={reload} />}
        </>
      )}
    </Page>
  )
}
