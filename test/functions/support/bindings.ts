import { database } from '../../../cloudfunctions/_core/store/database'
import { toDocument } from '../../../cloudfunctions/_core/store/documents'
import type { RefusalCode } from '../../../domain/kernel/refusals'
import type { Person } from '../../../domain/people/person'
import { PRIVACY_NOTICE } from '../../../domain/privacy/privacy-notice'
import type { ActionInput, ActionOutput, CommandName } from '../../../types/actions'
import type { BINDING_ACTIONS } from '../../../types/binding-actions'
import type { Envelope } from '../../../types/envelope'
import { aVolunteer } from '../../fixtures/builders'
import { DOUSHAHE, GUILAN, HEAD, NEWCOMER } from './orders'
import { by, type Prepared } from './prepared'
import type { Town } from './town'

/** Taken over from the station's list, before he ever opened the app. */
export const LISTED = { id: 'plisted1', name: '石大河', phone: '13800007701' } as const
export const AGREED = [{ purpose: 'privacy_notice' as const, version: PRIVACY_NOTICE.version }]

/** 石大河 on the list of 陡沙河村, changed as a test wants him. */
export async function listed(with_: Partial<Person> = {}): Promise<void> {
  const { id, name, phone } = LISTED
  const person: Person = {
    ...aVolunteer(id),
    contact: { name, phone, stationId: DOUSHAHE, addressText: '' },
    usesApp: false,
    entered: { by: 'h', atMs: 1, consent: 'on_paper' },
    ...with_,
  }
  await database.collection('people').add(toDocument('people', person))
}

/** A code as the button of a phone gives it to whoever has this number. */
export async function codeFor(town: Town, phone: string): Promise<string> {
  const answer = await fetch(`${town.url}/_emu/openapi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phoneCodes: [{ phone }] }),
  })
  return (await answer.json()).phoneCodes[0].code
}

export const claim = async (town: Town, with_: Partial<{ name: string; phone: string }> = {}) => ({
  phoneCode: await codeFor(town, with_.phone ?? LISTED.phone),
  name: with_.name ?? LISTED.name,
  agreed: AGREED,
})

/** The newcomer says that the station has registered him. */
export const asked = { name: LISTED.name, phone: LISTED.phone, stationId: DOUSHAHE, agreed: AGREED }

type Waiting = ActionOutput<'person.bindings'>['items'][number]

export async function waiting(
  town: Town,
  as: { readonly openid: string } = HEAD,
): Promise<Waiting | undefined> {
  return (await town.ok(as, 'person.bindings', {})).items[0]
}

async function requested(town: Town): Promise<string> {
  await listed()
  await town.ok(NEWCOMER, 'person.askBinding', asked)
  return (await waiting(town))?.requestId ?? ''
}

type BindingCommand = Extract<CommandName, keyof typeof BINDING_ACTIONS>

export const BINDING_COMMANDS: { readonly [A in BindingCommand]: Prepared<ActionInput<A>> } = {
  'person.claim': by(NEWCOMER, async (town) => {
    await listed()
    return claim(town)
  }),
  'person.askBinding': by(NEWCOMER, async () => asked),
  'person.bind': by(HEAD, async (town) => ({ requestId: await requested(town), personId: LISTED.id })),
  'person.declineBinding': by(HEAD, async (town) => ({ requestId: await requested(town) })),
}

type BindingCode = Extract<RefusalCode, `BINDING.${string}`>

export const BINDING_REFUSALS: Readonly<Record<BindingCode, (town: Town) => Promise<Envelope<object>>>> = {
  'BINDING.NOBODY': async (town) => town.call(NEWCOMER, 'person.claim', await claim(town)),
  'BINDING.PHONE_NOT_PROVEN': async (town) =>
    town.call(NEWCOMER, 'person.claim', { ...(await claim(town)), phoneCode: 'made-up' }),
  'BINDING.REGISTERED_ALREADY': async (town) => town.call(GUILAN, 'person.claim', await claim(town)),
  'BINDING.ASKER_REGISTERED': async (town) => {
    const requestId = await requested(town)
    await town.ok(NEWCOMER, 'person.register', { ...asked, addressText: '' })
    return town.call(HEAD, 'person.bind', { requestId, personId: LISTED.id })
  },
  'BINDING.TAKEN': async (town) => {
    const requestId = await requested(town)
    await database.collection('people').doc(LISTED.id).update({ usesApp: true })
    return town.call(HEAD, 'person.bind', { requestId, personId: LISTED.id })
  },
  'BINDING.NOT_FOUND': (town) => town.call(HEAD, 'person.declineBinding', { requestId: 'pnobody' }),
}
