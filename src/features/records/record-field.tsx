import { Text, View } from '@tarojs/components'
import { sayDay } from '../../../domain/kernel/say-moment'
import { shanghaiParts } from '../../../domain/kernel/shanghai-time'
import { EVALUATION_CODES, EVALUATION_WORDS } from '../../../domain/records/record-kinds'
import { SPECIALTIES, SPECIALTY_CODES } from '../../../domain/service/specialties'
import { serverNowMs } from '../../services/server-clock'
import { Chips } from '../../ui/chips/chips'
import { DateField } from '../../ui/date-field/date-field'
import { Field } from '../../ui/field/field'
import { Stepper } from '../../ui/stepper/stepper'
import { sayDate, sayDuration } from '../time/say-time'
import { dayMs, type FieldRow, LAST_DAY, tomorrowMs } from './record-draft'
import './record-field.scss'

/** A lesson lasts from half an hour to two days. */
const MINUTE_STOPS = Array.from({ length: 32 }, (_, at) => (at + 1) * 30)

/** A barefoot doctor of then serves today. */
const FIRST_DAY = '1970-01-01'

type Option = { readonly code: string; readonly label: string }

function optionsOf(kind: FieldRow['kind'], nowMs: number): readonly Option[] {
  if (kind === 'specialty') return SPECIALTY_CODES.map((code) => ({ code, label: SPECIALTIES[code].label }))
  if (kind === 'word') return EVALUATION_CODES.map((code) => ({ code, label: EVALUATION_WORDS[code] }))
  const { year } = shanghaiParts(nowMs)
  return [year, year - 1].map((each) => ({ code: String(each), label: `${each} 年` }))
}

type Props = {
  readonly row: FieldRow
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One question of a form. */
export function RecordField({ row, value, onChange }: Props) {
  const { name, label, kind, placeholder = '', maxLength = 100 } = row
  const nowMs = serverNowMs()
  const id = `field-${name}`
  if (kind === 'line' || kind === 'long')
    return (
      <Field
        id={id}
        label={label}
        kind={kind === 'long' ? 'long' : 'text'}
        placeholder={placeholder}
        maxLength={maxLength}
        value={value}
        onChange={onChange}
      />
    )
  if (kind === 'pastDay' || kind === 'futureDay') {
    const past = kind === 'pastDay'
    return (
      <DateField
        id={id}
        label={label}
        value={value}
        say={value === '' ? '' : sayDay(dayMs(value), nowMs)}
        start={past ? FIRST_DAY : sayDate(tomorrowMs(nowMs))}
        end={past ? sayDate(nowMs) : LAST_DAY}
        usual={sayDate(past ? nowMs : tomorrowMs(nowMs))}
        onChange={onChange}
      />
    )
  }
  return (
    <View className="record-field" {...(kind !== 'minutes' && { id })}>
      <Text className="record-field__label">{label}</Text>
      {kind === 'minutes' ? (
        <Stepper
          id={id}
          label={label}
          value={Number(value)}
          stops={MINUTE_STOPS}
          say={sayDuration}
          onChange={(minutes) => onChange(String(minutes))}
        />
      ) : (
        <Chips single options={optionsOf(kind, nowMs)} chosen={[value]} onToggle={onChange} />
      )}
    </View>
  )
}
