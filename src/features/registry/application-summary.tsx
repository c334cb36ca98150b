import { ageRuleFor } from '../../../domain/people/age-rules'
import { freeTimeWords } from '../../../domain/people/free-times'
import { RELATIONS } from '../../../domain/people/guardian'
import { IDENTITIES, SEXES } from '../../../domain/people/identities'
import { WILLING } from '../../../domain/people/willing-distance'
import { SPECIALTIES } from '../../../domain/service/specialties'
import { villageName } from '../../../domain/town/stations'
import { serverNowMs } from '../../services/server-clock'
import { FactRow } from '../../ui/list-row/fact-row'
import { RowGroup } from '../../ui/list-row/row-group'
import { Section } from '../../ui/section/section'
import type { ApplicationDraft } from './application-draft'
import { papersToFill } from './paper-drafts'

function guardianWords(draft: ApplicationDraft): string {
  const { guardianName, guardianRelation, guardianPhone } = draft
  if (!ageRuleFor(draft, serverNowMs()).guardian || !guardianRelation) return ''
  return `${RELATIONS[guardianRelation]} ${guardianName.trim()} ${guardianPhone}`
}

const paperWords = ({ specialties, papers }: ApplicationDraft): string =>
  papersToFill(specialties, [])
    .map((code) => `${SPECIALTIES[code].label}：${papers[code]?.name ?? ''}`)
    .join('、')

const lines = (draft: ApplicationDraft): readonly (readonly [string, string])[] => {
  const { birthMonth, sex, specialties, identities, contactName, contactPhone } = draft
  const [year = '', month = ''] = birthMonth.split('-')
  return [
    ['姓名', `${draft.name.trim()}${sex ? `，${SEXES[sex]}` : ''}`],
    ['电话', draft.phone],
    ['村子', villageName(draft.stationId)],
    ['出生年月', `${year}年${Number(month)}月`],
    ['监护人', guardianWords(draft)],
    ['会做', specialties.map((code) => SPECIALTIES[code].label).join('、')],
    ['证书', paperWords(draft)],
    ['是', identities.map((code) => IDENTITIES[code]).join('、')],
    ['方便的时间', freeTimeWords(draft.freeTimes)],
    ['愿意去多远', WILLING[draft.willing].label],
    ['有事先找', `${contactName.trim()} ${contactPhone}`.trim()],
  ]
}

/** All that was filled in, to be read once more; going back changes it. */
export const ApplicationSummary = ({ draft }: { readonly draft: ApplicationDraft }) => (
  <Section title="您填的（不对就点“上一步”改）" id="application-summary">
    <RowGroup>
      {lines(draft)
        .filter(([, words]) => words !== '')
        .map(([title, words]) => (
          <FactRow key={title} title={title} words={words} />
        ))}
    </RowGroup>
  </Section>
)
