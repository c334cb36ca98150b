import { GRANTED_ROLES } from '../../../domain/people/grant-rules'
import type { Person } from '../../../domain/people/person'
import { people } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'
import { withPhone } from './sealing/with-phone'

const everybody = (where: object): Promise<readonly Person[]> =>
  everyPage((last) =>
    people.list({
      where: last ? _.and([where, { _id: _.gt(last.id) }]) : where,
      orderBy: [['_id', 'asc']],
      limit: PAGE_ROWS,
    }),
  )

/** Everybody of a town who holds an office. */
export const officeHoldersOf = (townId: string): Promise<readonly Person[]> =>
  everybody({ townId, 'grants.role': _.in([...GRANTED_ROLES]) })

export const adminsOf = (townId: string): Promise<readonly Person[]> =>
  everybody({ townId, 'grants.role': 'admin' })

export const blockedPeopleOf = (townId: string, atMs: number): Promise<readonly Person[]> =>
  everybody({ townId, 'block.untilMs': _.gt(atMs) })

/** A household shares a telephone, not a village. */
const MOST_OF_ONE_PHONE = 10

export const peopleWithPhone = (townId: string, phone: string): Promise<readonly Person[]> =>
  people.list({
    where: { townId, ...withPhone(phone) },
    orderBy: [['_id', 'asc']],
    limit: MOST_OF_ONE_PHONE,
  })
