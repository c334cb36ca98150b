import type { Browser } from 'playwright-core'
import { demoOpenid } from '../../../config/demo-town/demo-town'
import { openPhone, PHONE, type Phone, SMALL_PHONE } from './browser'

/**
 * Every flow is walked twice: on large phones and on small ones. Whoever comes first in it has the standard version on the
 * large one and 长辈版 on the small one, the next person the other way round, and so on: each part of a flow is seen in both
 * versions and on both sizes.
 */
export const WALKS = [
  { walk: 'on large phones', size: PHONE, elderFirst: false },
  { walk: 'on small phones', size: SMALL_PHONE, elderFirst: true },
] as const

export type Walk = (typeof WALKS)[number]

/** The version and the size that falls to the person who comes `at` in a walk. */
export const formOf = ({ size, elderFirst }: Walk, at: number) => ({
  size,
  elder: elderFirst === (at % 2 === 0),
})

/** All four, for flows that one person walks by himself, one after another. */
export const FORMS = WALKS.flatMap((walk) => [formOf(walk, 0), formOf(walk, 1)])

export type Walkers = {
  /** The phone of a person, the same whenever it is asked for; a new one falls to him the first time. */
  phoneOf(key: string): Promise<Phone>
  leave(): Promise<void>
}

/** Phones for the people of one walk, in the order in which they come. */
export function walkers(browser: Browser, url: string, walk: Walk): Walkers {
  const phones = new Map<string, Promise<Phone>>()
  return {
    phoneOf(key) {
      const known = phones.get(key)
      if (known) return known
      const phone = openPhone(browser, url, demoOpenid(key), formOf(walk, phones.size))
      phones.set(key, phone)
      return phone
    },
    async leave() {
      for (const phone of phones.values()) await (await phone).page.context().close()
    },
  }
}
