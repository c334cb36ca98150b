import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import { sayMoment } from '../../../domain/kernel/say-moment'
import type { ActionInput } from '../../../types/actions'
import { serverNowMs } from '../../services/server-clock'
import { Button } from '../../ui/button/button'
import { Message } from '../../ui/message/message'
import { useSaidBeside } from '../data/said-beside'
import { dropQueued, enqueue, flushQueue, type Queued, useQueued, wasTried } from '../data/send-queue'
import { WAITING_COMMANDS } from '../data/waiting-commands'
import { draftFrom } from './draft-from'
import { isBegun, startDraft, useOrderDraft } from './order-draft'

/** What goes out at once is not shown as unsent meanwhile; what has failed before stays in sight. */
const AT_ONCE_MS = 15_000

const STILL_AWAY = '试过了，网还是不好，没发出去。都存着，有网自动发出。'

const isSubmission = (payload: object): payload is ActionInput<'order.submit'> =>
  'wanted' in payload && 'place' in payload

const labels: Readonly<Record<string, string>> = WAITING_COMMANDS

function sayCommand({ action, subject }: Queued): string {
  const label = labels[action] ?? ''
  return subject ? `“${label}：${subject}”` : `“${label}”`
}

const SAME_TODAY: RefusalCode = 'ORDER.SAME_TODAY'

/** Only an order is asked about so. */
const isAskedAgain = (
  payload: object,
  refusedAs: string | undefined,
): payload is ActionInput<'order.submit'> => refusedAs === SAME_TODAY && 'wanted' in payload

/** The same was ordered today already: a question, and both answers. */
function AskedAgain({ command }: { readonly command: Queued }) {
  const { key, payload, madeAtMs, refused, refusedAs } = command
  if (!isAskedAgain(payload, refusedAs)) return null
  const again = () => {
    dropQueued(key)
    enqueue('order.submit', { ...payload, askIfSame: false }, command)
  }
  const when = sayMoment(madeAtMs, serverNowMs())
  return (
    <Message tone="warn" text={`${when}的${sayCommand(command)}还没发：${refused}`}>
      <Button id={`again-${key}`} kind="plain" label="再点一次" onTap={again} />
      <Button id={`not-again-${key}`} kind="quiet" label="不用了" onTap={() => dropQueued(key)} />
    </Message>
  )
}

/** An order can be put right before it goes out, or after it was refused, unless another one is being written. */
function Edit({ command }: { readonly command: Queued }) {
  const { key, action, payload, subject } = command
  const draft = useOrderDraft()
  if (action !== 'order.submit' || !isSubmission(payload) || isBegun(draft)) return null
  const edit = () => {
    dropQueued(key)
    startDraft(draftFrom(payload, subject))
    void Taro.navigateTo({ url: '/packages/villager/when-where/index' })
  }
  return <Button id={`edit-${key}`} kind="plain" label="改一改" onTap={edit} />
}

function UnsentCommand({ command }: { readonly command: Queued }) {
  const { key, payload, madeAtMs, refused, refusedAs } = command
  const when = sayMoment(madeAtMs, serverNowMs())
  if (isAskedAgain(payload, refusedAs)) return <AskedAgain command={command} />
  if (refused !== null)
    return (
      <Message tone="danger" text={`${when}的${sayCommand(command)}没有办成：${refused}`}>
        <Edit command={command} />
        <Button kind="quiet" label="知道了" onTap={() => dropQueued(key)} />
      </Message>
    )
  return (
    <Message tone="warn" text={`未发送：${sayCommand(command)}，${when}记下的。有网自动发出，不用再点。`}>
      <Edit command={command} />
      <Button kind="quiet" label="不发了，撤掉" onTap={() => dropQueued(key)} />
    </Message>
  )
}

type Props = {
  /** Only what belongs to this order or task; without it everything. */
  readonly about?: string
}

/**
 * What the phone still keeps for the network, oldest first, and what the server did not take and why. Each once: what a
 * card says of its own order or task does not stand on top of the page as well.
 */
export function UnsentCommands({ about }: Props) {
  const { waiting, busy } = useQueued(about)
  const beside = useSaidBeside(about)
  const [inVain, setInVain] = useState(false)
  const nowMs = serverNowMs()
  const shown = waiting.filter(
    (each) =>
      (about !== undefined || !beside.includes(each.about)) &&
      (each.refused !== null || !busy || wasTried(each.key) || each.madeAtMs < nowMs - AT_ONCE_MS),
  )
  const unsent = shown.some(({ refused }) => refused === null)
  const sendNow = async () => {
    setInVain(false)
    await flushQueue()
    setInVain(true)
  }
  return (
    <>
      {shown.map((command) => (
        <UnsentCommand key={command.key} command={command} />
      ))}
      {unsent && inVain && !busy && <Message tone="warn" text={STILL_AWAY} />}
      {unsent && (
        <Button
          id="send-now"
          kind="plain"
          label={busy ? '正在发送…' : '现在再发一次'}
          onTap={() => void sendNow()}
        />
      )}
    </>
  )
}
