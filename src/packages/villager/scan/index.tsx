import { Text } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { villageName } from '../../../../domain/town/stations'
import type { ActionOutput } from '../../../../types/actions'
import { useCommand } from '../../../features/data/use-command'
import { Page } from '../../../features/frame/page'
import { openMatter } from '../../../features/order/open-matter'
import { startDraft } from '../../../features/order/order-draft'
import { sayWanted } from '../../../features/time/say-time'
import { arrivalQuestion, NOT_YET } from '../../../features/volunteer/arrival-question'
import { callAction } from '../../../services/call-action'
import { CallError, unreachable } from '../../../services/call-error'
import { canScan, scanCode } from '../../../services/scan-code'
import { serverNowMs } from '../../../services/server-clock'
import { Button } from '../../../ui/button/button'
import { Field } from '../../../ui/field/field'
import { Message } from '../../../ui/message/message'
import { Section } from '../../../ui/section/section'
import { AskingButton } from '../../../ui/sheet/asking-button'

type Scanned = ActionOutput<'place.scan'>

type FoundProps = { readonly found: Scanned; readonly placeCode: string }

function ArriveButton({ task, placeCode }: { task: Scanned['tasks'][number]; placeCode: string }) {
  const { assignmentId, orderId, title, wanted, doubt } = task
  const nowMs = serverNowMs()
  const question = arrivalQuestion(doubt, task, nowMs)
  const checkIn = useCommand('assignment.checkIn', placeCode)
  const arrive = async () => {
    const { ok } = await checkIn.run({ assignmentId, placeCode })
    if (ok) openMatter('task', orderId)
  }
  const button = {
    id: `arrive-${orderId}`,
    label: `我到了：${title}，${sayWanted(wanted, nowMs)}`,
    busy: checkIn.busy,
  }
  return (
    <>
      {checkIn.error && <Message tone="warn" text={checkIn.error.message} />}
      {question === null ? (
        <Button {...button} onTap={() => void arrive()} />
      ) : (
        <AskingButton {...button} question={question} yes="到了" back={NOT_YET} onYes={() => void arrive()} />
      )}
    </>
  )
}

/** What this door is for, to who stands before it. */
function Found({ found, placeCode }: FoundProps) {
  const { stationId, household, who, mayOrder, tasks } = found
  const order = () => {
    startDraft({ onBehalf: true, placeCode, forName: who, stationId, addressText: '门口有码的那一家' })
    void Taro.navigateTo({ url: '/packages/villager/choose-item/index' })
  }
  const place = household ? `${villageName(stationId)}的一户人家` : `${villageName(stationId)}实践站`
  return (
    <Section title={`这是${place}`}>
      {tasks.map((task) => (
        <ArriveButton key={task.assignmentId} task={task} placeCode={placeCode} />
      ))}
      {mayOrder && (
        <Button
          id="order-here"
          kind={tasks.length > 0 ? 'plain' : 'primary'}
          label={`替${who}家点单`}
          onTap={order}
        />
      )}
      {!mayOrder && tasks.length === 0 && (
        <Message tone="info" text="您在这里没有约好的事。要帮忙的话，请到首页看看有没有想请您的单。" />
      )}
    </Section>
  )
}

/** 扫门口的码: scanned, or its ten signs typed where nothing can be scanned. */
export default function Scan() {
  const [signs, setSigns] = useState('')
  const [code, setCode] = useState('')
  const [found, setFound] = useState<Scanned | null>(null)
  const [error, setError] = useState<CallError | null>(null)
  const look = async (placeCode: string) => {
    setCode(placeCode)
    setFound(null)
    setError(null)
    try {
      setFound(await callAction('place.scan', { placeCode }))
    } catch (failure) {
      setError(failure instanceof CallError ? failure : unreachable())
    }
  }
  // WeChat's own scanner opens the page with what the card's code says.
  const { scene } = useRouter().params
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for the code that led here
  useEffect(() => {
    if (scene) void look(decodeURIComponent(scene))
  }, [scene])
  const scan = async () => {
    const scanned = await scanCode()
    if (scanned) await look(scanned)
  }
  return (
    <Page>
      <Text>到了门口扫一扫：约好的事就算到了；帮办员和站长也能替这家点单。码里没有任何人的资料。</Text>
      {canScan && <Button id="scan" label="扫一扫" onTap={() => void scan()} />}
      <Field
        id="signs"
        label="扫不了，就写码下面的十个字母和数字"
        value={signs}
        onChange={setSigns}
        maxLength={20}
      />
      <Button
        id="look"
        kind="plain"
        label="看看这是哪里"
        disabled={signs.trim() === ''}
        onTap={() => void look(signs)}
      />
      {error && <Message tone="warn" text={error.message} />}
      {found && <Found found={found} placeCode={code} />}
    </Page>
  )
}
