import { SPECIALTIES, type SpecialtyCode } from '../../../domain/service/specialties'
import { Message } from '../../ui/message/message'
import type { TeamDraft } from './team-draft'

const named = (codes: readonly SpecialtyCode[]): string =>
  codes.map((code) => SPECIALTIES[code].label).join('、')

/** What of the team's work its first leader may do himself; the rest counts once somebody is in it who may. */
export function LeaderCan({ draft: { leader, specialties } }: { readonly draft: TeamDraft }) {
  const missing = leader ? specialties.filter((code) => !leader.specialties.includes(code)) : []
  if (!leader || missing.length === 0) return null
  const can = specialties.filter((code) => leader.specialties.includes(code))
  return (
    <Message
      tone="warn"
      text={[
        can.length > 0
          ? `${leader.name}会${named(can)}。`
          : `${leader.name}登记的是${named(leader.specialties)}。`,
        `${named(missing)}还没有人会：建好以后加会的队员，才算数，才派得到单。`,
      ].join('')}
    />
  )
}
