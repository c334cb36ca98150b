import { beyondAge, type Said } from '../people/age-limits'
import { ageRuleFor } from '../people/age-rules'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person, VolunteerProfile } from '../people/person'
import { checkPapers } from '../registry/check-papers'
import { profileBefore } from '../registry/profile-before'
import { SPECIALTIES, type SpecialtyCode } from '../service/specialties'
import { chooseTeams } from './choose-teams'
import type { Applied, Entering } from './entering'
import type { ListValues } from './list-values'

/** Why he cannot become a volunteer by a list, whatever stands in it. */
function hindrances({ contact, volunteer, application }: Person, values: ListValues): readonly string[] {
  // Who has left did so himself (志愿服务条例 art. 25): nobody else takes it back.
  if (volunteer?.leftAtMs) return ['他自己退出了志愿者，想再来要他自己报名']
  if (application?.waiting) return ['他自己交的申请正等您看，请先办那一份']
  return [
    ...(contact.phone === '' ? ['志愿者要写电话，不然没法找他'] : []),
    ...(values.birthMonth === undefined ? ['没有写出生年月'] : []),
    ...((values.specialties ?? []).length === 0 ? ['没有写专长'] : []),
  ]
}

/** What the list says that was not so before; with another month of birth that is all of it. */
function newlySaid(
  before: VolunteerProfile,
  { birthMonth, specialties, identities = [] }: VolunteerProfile,
  added: readonly SpecialtyCode[],
): Said {
  const whole = { specialties, identities, freeTimes: [], willing: null }
  if (birthMonth !== before.birthMonth) return whole
  const known = before.identities ?? []
  return { ...whole, specialties: added, identities: identities.filter((code) => !known.includes(code)) }
}

/** What no list can bring about: the consent of a guardian, and a paper. */
function unmet(before: VolunteerProfile, wanted: VolunteerProfile, atMs: number): readonly string[] {
  const rule = ageRuleFor(wanted, atMs)
  const isAsked = wanted.birthMonth === before.birthMonth || wanted.guardian !== undefined
  const minor = rule.guardian && !isAsked ? ['未满十八岁，要监护人同意，请他自己在小程序里报名'] : []
  const added = wanted.specialties.filter((code) => !before.specialties.includes(code))
  const papers = added.filter(
    (code) => !checkPapers({ wanted: [code], papers: [], held: before.credentials, atMs }).ok,
  )
  const beyond = beyondAge(newlySaid(before, wanted, added), rule)
  const faults = beyond.length > 0 ? [...minor, `${rule.label}不能写：${beyond.join('、')}`] : minor
  const named = papers.map((code) => SPECIALTIES[code].label).join('、')
  return papers.length > 0 ? [...faults, `“${named}”要有证书，请先不写这一样，登记好证书再加`] : faults
}

function withValues(
  before: VolunteerProfile,
  { sex, birthMonth, specialties, identities, nationalVolunteerNo }: ListValues,
  { by, atMs }: Entering,
): VolunteerProfile {
  const added = (specialties ?? []).filter((code) => !before.specialties.includes(code))
  return {
    ...before,
    ...(sex && { sex }),
    ...(birthMonth && { birthMonth }),
    ...(identities && { identities }),
    ...(nationalVolunteerNo && { nationalVolunteerNo }),
    ...(specialties && { specialties }),
    ...(added.length > 0 && {
      approvals: [...(before.approvals ?? []), ...added.map((specialty) => ({ specialty, by, atMs }))],
    }),
  }
}

/** The person as a volunteer of his station, approved by who brings the list. */
export function applyAsVolunteer(person: Person, values: ListValues, entering: Entering): Applied {
  const isOne = isActiveVolunteer(person)
  const faults = isOne ? [] : hindrances(person, values)
  if (faults.length > 0) return { faults }
  const before = profileBefore(person, entering.volunteerNo)
  const wanted = withValues(before, values, entering)
  const teams = chooseTeams(wanted, values.teamNames ?? null, {
    home: person.contact.stationId,
    townId: person.townId,
    teams: entering.teams,
    isNew: !isOne,
    atMs: entering.atMs,
  })
  const all = [...unmet(before, wanted, entering.atMs), ...('fault' in teams ? [teams.fault] : [])]
  if ('fault' in teams || all.length > 0) return { faults: all }
  return { person: { ...person, volunteer: { ...wanted, teamIds: teams.teamIds } }, notes: teams.notes }
}
