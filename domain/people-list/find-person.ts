import type { Person } from '../people/person'
import { villageName } from '../town/stations'
import type { PeopleIndex } from './index-people'
import type { ListValues } from './list-values'
import { isSameCell } from './plain-cell'

/** Whom a row means: somebody, nobody whom the town knows yet (null), or one cannot tell. */
export type Found =
  | { readonly person: Person | null; readonly notes: readonly string[] }
  | { readonly fault: string }

type Meant = ListValues & { readonly stationId: string }

/** With his telephone. Whoever else has it lives with him, or is he under another name: somebody has to look. */
function byPhone({ name = '', phone = '', stationId }: Meant, people: PeopleIndex): Found {
  const sharing = people.withPhone(phone)
  const named = sharing.filter(({ contact }) => isSameCell(contact.name, name))
  const here = named.find(({ contact }) => contact.stationId === stationId)
  if (here) return { person: here, notes: [] }
  if (named.length > 0) return { fault: '这个人已经在别的村登记了，换村请先跟镇里说好' }
  const neighbours = sharing.filter(({ contact }) => contact.stationId === stationId)
  const names = neighbours.map(({ contact }) => contact.name).join('、')
  return {
    person: null,
    notes: names === '' ? [] : [`电话和在册的${names}一样，姓名不一样，会另外登记一个人`],
  }
}

/** Without: by his name in his village, and by his address where that does not tell. */
function byName({ name = '', addressText = '', stationId }: Meant, people: PeopleIndex): Found {
  const named = people.named(stationId, name)
  if (named.length === 0) return { person: null, notes: [] }
  const living = named.filter(
    ({ contact }) => addressText !== '' && isSameCell(contact.addressText, addressText),
  )
  const [only, ...more] = living.length > 0 || addressText !== '' ? living : named
  if (only && more.length === 0) return { person: only, notes: [] }
  const elsewhere = addressText !== '' && named.every(({ contact }) => contact.addressText !== '')
  if (!only && elsewhere)
    return { person: null, notes: [`${villageName(stationId)}还有一位${name}，住址不一样，会另外登记一个人`] }
  return { fault: `村里已经有${name}，分不清是不是同一个人。请写上电话，或者写上他的登记号` }
}

/** `derivedId`: the id of whoever was once entered from a row like this one, also if his telephone is another now. */
export function findPerson(meant: Meant, people: PeopleIndex, derivedId: string): Found {
  const entered = people.withId(derivedId)
  if (entered) return { person: entered, notes: [] }
  return meant.phone ? byPhone(meant, people) : byName(meant, people)
}
