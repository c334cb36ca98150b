import { ACTIVITY_LIMITS } from '../../../domain/activity/activity-limits'
import { RISK_LEVEL_CODES, RISK_LEVELS } from '../../../domain/service/risk-levels'
import { SPECIALTIES, SPECIALTY_CODES } from '../../../domain/service/specialties'
import { STATIONS } from '../../../domain/town/stations'
import { Chips } from '../../ui/chips/chips'
import { Field } from '../../ui/field/field'
import { Section } from '../../ui/section/section'
import { useQuery } from '../data/use-query'
import { toggleIn } from '../order/toggle-in'
import type { FieldsProps } from './fields-props'

/** The one that was chosen, or none when it is tapped again. */
const otherThan = <T,>(chosen: T | null, tapped: T): T | null => (chosen === tapped ? null : tapped)

const EVERY_STATION = STATIONS.map(({ id }) => id)

const CREDENTIAL = [{ code: 'credential', label: '要有证书' }] as const

function Who({ draft, onChange }: FieldsProps) {
  return (
    <Section title="志愿者要会什么（都行就不选）">
      <Chips
        single
        options={SPECIALTY_CODES.map((code) => ({ code, label: SPECIALTIES[code].label }))}
        chosen={draft.specialty ? [draft.specialty] : []}
        onToggle={(code) => onChange({ ...draft, specialty: otherThan(draft.specialty, code) })}
      />
      <Chips
        options={CREDENTIAL}
        chosen={draft.credential ? ['credential'] : []}
        onToggle={() => onChange({ ...draft, credential: !draft.credential })}
      />
      <Field
        id="min-age"
        kind="number"
        label="几岁以上（都行就空着）"
        maxLength={3}
        value={draft.minAge}
        onChange={(minAge) => onChange({ ...draft, minAge })}
      />
      <Field
        id="max-age"
        kind="number"
        label="几岁以下（都行就空着）"
        maxLength={3}
        value={draft.maxAge}
        onChange={(maxAge) => onChange({ ...draft, maxAge })}
      />
    </Section>
  )
}

function Risk({ draft, onChange }: FieldsProps) {
  return (
    <Section title="有没有危险">
      <Chips
        single
        options={RISK_LEVEL_CODES.map((code) => ({ code, label: RISK_LEVELS[code] }))}
        chosen={[draft.risk]}
        onToggle={(risk) => onChange({ ...draft, risk })}
      />
      <Field
        id="risk-text"
        label="要提醒大家什么（没有就空着）"
        maxLength={ACTIVITY_LIMITS.maxRiskText}
        value={draft.riskText}
        onChange={(riskText) => onChange({ ...draft, riskText })}
      />
    </Section>
  )
}

function TeamOf({ draft, onChange }: FieldsProps) {
  const { data } = useQuery('team.list', { stationId: draft.stationId })
  const teams = (data?.teams ?? []).filter(({ active }) => active)
  if (teams.length === 0) return null
  return (
    <Section title="哪支队来做（可以不选）">
      <Chips
        single
        options={teams.map(({ id, name }) => ({ code: id, label: name }))}
        chosen={draft.teamId ? [draft.teamId] : []}
        onToggle={(id) => onChange({ ...draft, teamId: otherThan(draft.teamId, id) })}
      />
    </Section>
  )
}

/** What is said of few activities. */
export function MoreFields(props: FieldsProps) {
  const { draft, onChange } = props
  const others = STATIONS.filter(({ id }) => id !== draft.stationId)
  return (
    <>
      <TeamOf {...props} />
      <Who {...props} />
      <Risk {...props} />
      <Section title="和哪些村一起办">
        <Chips
          options={others.map(({ id, village }) => ({ code: id, label: village }))}
          chosen={draft.jointStationIds}
          onToggle={(id) =>
            onChange({ ...draft, jointStationIds: toggleIn(EVERY_STATION, draft.jointStationIds, id) })
          }
        />
      </Section>
      <Field
        id="unit-name"
        label="镇里哪个单位办（站里自己办就空着）"
        placeholder="比如：镇卫生院"
        maxLength={30}
        value={draft.unitName}
        onChange={(unitName) => onChange({ ...draft, unitName })}
      />
    </>
  )
}
