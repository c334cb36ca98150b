import { ok } from '../../../../domain/kernel/result'
import { blockInForce } from '../../../../domain/people/block'
import { provenPhoneOf } from '../../../../domain/people/proven-phone'
import { headOfStations, rolesOf } from '../../../../domain/people/roles-of'
import { consentsInForce } from '../../../../domain/privacy/consents'
import { answersWhen } from '../../../../domain/town/station-office'
import { findStation } from '../../../../domain/town/stations'
import type { Query } from '../../runtime/context'
import { stations } from '../../store/collections'
import { firstAdminWanted } from '../../store/first-admin-wanted'
import { messageTemplates } from '../../wechat/message-templates'
import { readHeadshipOffers } from './read-headship-offers'

export const getSession: Query<'session.get'> = async ({ person, townId, nowMs, settings }) => {
  const { contactVisibleDays, contactKeptDays, endedContactKeptDays, auditKeptDays } = settings
  const { maxDeclaredMinutesPerRecord, publicationDays } = settings
  const rules = {
    contactVisibleDays,
    contactKeptDays,
    endedContactKeptDays,
    auditKeptDays,
    maxDeclaredMinutesPerRecord,
    publicationDays,
  }
  const messages = [...messageTemplates(process.env.MESSAGE_TEMPLATES)]
  if (!person)
    return ok({ nowMs, person: null, station: null, rules, messages, consents: [], firstAdminWanted: false })
  const { id, contact, volunteer } = person
  const home = findStation(contact.stationId)
  const office = await stations.find(contact.stationId)
  return ok({
    nowMs,
    person: {
      id,
      ...contact,
      roles: rolesOf(person),
      headOf: headOfStations(person),
      headshipOffers: await readHeadshipOffers(person),
      phoneProven: provenPhoneOf(person) !== null,
      blockedUntilMs: blockInForce(person, nowMs)?.untilMs ?? null,
      volunteer: volunteer && {
        volunteerNo: volunteer.volunteerNo,
        specialties: volunteer.specialties,
        paused: volunteer.paused,
        left: Boolean(volunteer.leftAtMs),
      },
    },
    rules,
    messages,
    consents: [...consentsInForce(person)],
    firstAdminWanted: await firstAdminWanted(townId, nowMs),
    station: home && {
      id: home.id,
      village: home.village,
      name: home.name,
      phone: office?.phone ?? '',
      answers: answersWhen(office ?? {}),
    },
  })
}
