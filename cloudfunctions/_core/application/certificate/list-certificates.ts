import type { Certificate } from '../../../../domain/certificate/certificate'
import { certificateCard } from '../../../../domain/certificate/certificate-view'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import type { CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { certificatesOf, registerOf, requestsWaiting } from '../../store/certificate-queries'
import { toPage } from '../../store/page-cursor'

type Input = CheckedInput<'certificate.list'>
type Page = { readonly items: readonly Certificate[]; readonly nextCursor: string | null }

const officesOf = (person: Person) => ({
  townId: person.townId,
  stationIds: isTownCoordinator(person) ? null : headOfStations(person),
})

const VIEWS: Readonly<Record<Input['view'], (person: Person, input: Input) => Promise<Page>>> = {
  mine: async ({ townId, id }, input) =>
    toPage(await certificatesOf(townId, id, input), input.limit, ({ requestedAtMs }) => requestedAtMs),
  // Who works on the list finds those that did not fit when he comes back to it.
  todo: async (person, { limit }) => ({
    items: await requestsWaiting(officesOf(person), person.id, limit),
    nextCursor: null,
  }),
  register: async (person, input) => {
    const rows = await registerOf(officesOf(person), input)
    const items = rows.slice(0, input.limit)
    return { items, nextCursor: rows.length > input.limit ? (items.at(-1)?.number ?? null) : null }
  },
}

export const listCertificates: Query<'certificate.list'> = async ({ person, nowMs, settings }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { items, nextCursor } = await VIEWS[input.view](person, input)
  return ok({ items: items.map((each) => certificateCard(each, nowMs, settings)), nextCursor })
}
