import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { SettingName } from '../../../domain/town/setting-table'
import { isInRange } from '../../../domain/town/town-settings'
import { Button } from '../../ui/button/button'
import { Field } from '../../ui/field/field'
import { Message } from '../../ui/message/message'
import { Sheet } from '../../ui/sheet/sheet'
import { Stepper } from '../../ui/stepper/stepper'
import { useCommand } from '../data/use-command'
import { isSwitch, sayRange, sayValue, settingRow } from './setting-words'

/** So many values can be stepped through; a longer range is written. */
const MOST_STEPS = 20

type AmountProps = {
  readonly name: SettingName
  /** As it was typed or stepped to. */
  readonly typed: string
  readonly onType: (typed: string) => void
}

const isWhole = (typed: string): boolean => /^\d+$/.test(typed)

function Amount({ name, typed, onType }: AmountProps) {
  const { label, min, max } = settingRow(name)
  if (max - min <= MOST_STEPS)
    return (
      <Stepper
        id="setting-amount"
        label={label}
        value={Number(typed)}
        stops={Array.from({ length: max - min + 1 }, (_, step) => min + step)}
        say={(value) => sayValue(name, value)}
        onChange={(value) => onType(String(value))}
      />
    )
  const wrong = !isWhole(typed) || !isInRange(name, Number(typed))
  return (
    <Field
      id="setting-amount"
      label={`改成多少（${sayRange(name)}）`}
      kind="number"
      maxLength={5}
      value={typed}
      problem={wrong ? `要在 ${sayRange(name)}之间，是整数。` : ''}
      onChange={onType}
    />
  )
}

type Props = {
  readonly name: SettingName
  readonly value: number
  readonly version: number
  readonly onChanged: (words: string) => void
  readonly onClose: () => void
}

/** One setting: what it is now, another value within its range, or what the product came with. */
export function ChangeSetting({ name, value, version, onChanged, onClose }: Props) {
  const change = useCommand('settings.change', version)
  const turning = isSwitch(name)
  const [typed, setTyped] = useState(String(turning ? 1 - value : value))
  const [tried, setTried] = useState('')
  const { label, default: original } = settingRow(name)
  const next = isWhole(typed) ? Number(typed) : Number.NaN
  const good = isInRange(name, next) && next !== value

  const send = async (to: number | null) => {
    setTried(typed)
    const { ok } = await change.run({ wanted: [{ name, value: to }] })
    const words = `“${label}”原来是 ${sayValue(name, value)}，改成了 ${sayValue(name, to ?? original)}，一分钟内到处生效。`
    if (ok) onChanged(words)
  }
  return (
    <Sheet title={label} back="不改了" onClose={onClose}>
      <Text>
        现在是 {sayValue(name, value)}
        {value === original ? '，没有改过。' : `，原来是 ${sayValue(name, original)}。`}
      </Text>
      {!turning && <Amount name={name} typed={typed} onType={setTyped} />}
      {change.error && tried === typed && <Message tone="danger" text={change.error.message} />}
      <Button
        id="save-setting"
        label={good ? `改成 ${sayValue(name, next)}` : '改成别的数'}
        busy={change.busy}
        disabled={!good}
        onTap={() => void send(next)}
      />
      {value !== original && !turning && (
        <Button
          id="restore-setting"
          kind="plain"
          label={`恢复原来的 ${sayValue(name, original)}`}
          busy={change.busy}
          onTap={() => void send(null)}
        />
      )}
    </Sheet>
  )
}
