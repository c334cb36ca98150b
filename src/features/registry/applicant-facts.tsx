import { Text } from '@tarojs/components'
import { freeTimeWords } from '../../../domain/people/free-times'
import { IDENTITIES, SEXES } from '../../../domain/people/identities'
import { WILLING } from '../../../domain/people/willing-distance'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import { Card } from '../../ui/card/card'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { sayFullDay } from '../time/say-time'
import type { Applicant, ShownContact } from './applicant'
import { ApplicantPhone } from './applicant-phone'

function saidLines(
  { statement, specialties }: Applicant,
  shown: ShownContact | null,
): readonly (readonly [string, string])[] {
  if (!statement) return [['已经在做', specialties.map((code) => SPECIALTIES[code].label).join('、')]]
  const { age, ageLabel, sex, identities, freeTimes, willing } = statement
  const emergencyContact = shown?.emergencyContact ?? statement.emergencyContact
  return [
    ['年龄', `${age} 岁（${ageLabel}）${sex ? `，${SEXES[sex]}` : ''}`],
    ['是', identities.map((code) => IDENTITIES[code]).join('、')],
    ['方便的时间', freeTimeWords(freeTimes)],
    ['愿意去多远', WILLING[willing].label],
    ['有事先找', emergencyContact ? `${emergencyContact.name} ${emergencyContact.phone}` : ''],
    ['声明', `${sayFullDay(statement.declaredAtMs)}看过，同意`],
  ]
}

function Papers({ papers }: Pick<Applicant, 'papers'>) {
  if (papers.length === 0) return null
  return (
    <Section title="交来的证书（请看原件）" id="papers">
      <RowGroup>
        {papers.map(({ specialty, name, issuedBy, numberMasked, validUntilMs }) => (
          <FactRow
            key={`${specialty} ${name}`}
            title={`${name}（${SPECIALTIES[specialty].label}）`}
            words={[
              `${issuedBy}发的，有效到${sayFullDay(validUntilMs)}`,
              ...(numberMasked ? [`编号 ${numberMasked}`] : []),
            ].join('，')}
          />
        ))}
      </RowGroup>
    </Section>
  )
}

type Props = {
  readonly applicant: Applicant
  readonly shown: ShownContact | null
  readonly onShown: (shown: ShownContact) => void
}

/** Who it is and what he says of himself, with the telephone to ask him. */
export function ApplicantFacts({ applicant, shown, onShown }: Props) {
  const { name, stationId } = applicant
  const lines = saidLines(applicant, shown).filter(([, words]) => words !== '')
  return (
    <>
      <Card>
        <Text>{name}</Text>
        <Text>{[villageName(stationId), shown?.addressText].filter(Boolean).join('，')}</Text>
        <ApplicantPhone applicant={applicant} shown={shown} onShown={onShown} />
      </Card>
      <RowGroup>
        {lines.map(([title, words]) => (
          <FactRow key={title} title={title} words={words} />
        ))}
      </RowGroup>
      <Papers papers={applicant.papers} />
    </>
  )
}
