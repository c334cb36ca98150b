import { Text } from '@tarojs/components'
import { freeTimeWords } from '../../../domain/people/free-times'
import { IDENTITIES, SEXES } from '../../../domain/people/identities'
import { WILLING } from '../../../domain/people/willing-distance'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import type { ActionOutput } from '../../../types/actions'
import { phoneCall } from '../../services/phone-call'
import { Button } from '../../ui/button/button'
import { Card } from '../../ui/card/card'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import { sayFullDay } from '../time/say-time'

export type Applicant = ActionOutput<'volunteer.application'>

function saidLines({ statement, specialties }: Applicant): readonly (readonly [string, string])[] {
  if (!statement) return [['已经在做', specialties.map((code) => SPECIALTIES[code].label).join('、')]]
  const { age, ageLabel, sex, identities, freeTimes, willing, emergencyContact } = statement
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

/** Who it is and what he says of himself, with the telephone to ask him. */
export function ApplicantFacts({ applicant }: { readonly applicant: Applicant }) {
  const { name, phone, stationId, addressText } = applicant
  const lines = saidLines(applicant).filter(([, words]) => words !== '')
  return (
    <>
      <Card>
        <Text>{name}</Text>
        <Text>{[villageName(stationId), addressText].filter(Boolean).join('，')}</Text>
        {phone && (
          <Button kind="plain" icon="phone" label={`打电话 ${phone}`} onTap={() => phoneCall(phone)} />
        )}
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
