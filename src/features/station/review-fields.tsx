import { Text } from '@tarojs/components'
import { comesHome } from '../../../domain/order/comes-home'
import { AT_HOME, AT_HOME_CODES } from '../../../domain/service/at-home'
import { FIVE_MUST_ARRIVE, FIVE_MUST_CODES } from '../../../domain/service/five-must-arrive'
import { SPECIALTIES, SPECIALTY_CODES } from '../../../domain/service/specialties'
import { Card } from '../../ui/card/card'
import { Chips } from '../../ui/chips/chips'
import type { OrderView } from '../order/progress-steps'
import { toggleIn } from '../order/toggle-in'
import { CorrectEffort } from './correct-effort'
import type { ReviewDraft } from './review-draft'

const AT_HOME_OPTIONS = AT_HOME_CODES.map((code) => ({ code, label: AT_HOME[code] }))
const DUTY_OPTIONS = FIVE_MUST_CODES.map((code) => ({ code, label: FIVE_MUST_ARRIVE[code].label }))

/** What the machine thinks of first stands first. */
function specialtyOptions({ understood }: OrderView) {
  const guessed = understood.map(({ code }) => code)
  const others = SPECIALTY_CODES.filter((code) => !guessed.includes(code))
  return [...guessed, ...others].map((code) => ({ code, label: SPECIALTIES[code].label }))
}

const guessWords = ({ understood }: OrderView): string =>
  understood
    .map(
      ({ code, words }) => `${SPECIALTIES[code].label}${words.length > 0 ? `（${words.join('、')}）` : ''}`,
    )
    .join('；')

type Props = {
  readonly view: OrderView
  readonly draft: ReviewDraft
  readonly onChange: (part: Partial<ReviewDraft>) => void
}

/** What the machine made of it and by which words, a duty or not, who is at home, and how much work it is. */
export function ReviewFields({ view, draft: { kind, atHome, effort }, onChange }: Props) {
  const { specialty, fiveMust } = kind
  return (
    <>
      {view.source === 'wish' && (
        <Card>
          <Text>系统看像是：{guessWords(view) || '没看明白'}</Text>
          <Chips
            single
            options={specialtyOptions(view)}
            chosen={specialty ? [specialty] : []}
            onToggle={(code) => onChange({ kind: { ...kind, specialty: code } })}
          />
        </Card>
      )}
      <Card>
        <Text>是不是五必到？（不是就不选）</Text>
        <Chips
          single
          options={DUTY_OPTIONS}
          chosen={fiveMust ? [fiveMust] : []}
          onToggle={(code) => onChange({ kind: { ...kind, fiveMust: code === fiveMust ? null : code } })}
        />
      </Card>
      {comesHome(view) && (
        <Card>
          <Text>家里有谁？选了就要两个人一起去。</Text>
          <Chips
            options={AT_HOME_OPTIONS}
            chosen={atHome}
            onToggle={(who) => onChange({ atHome: toggleIn(AT_HOME_CODES, atHome, who) })}
          />
        </Card>
      )}
      <CorrectEffort effort={effort} onChange={(part) => onChange({ effort: { ...effort, ...part } })} />
    </>
  )
}
