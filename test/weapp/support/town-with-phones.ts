import { startTown, type Town } from '../../functions/support/town'
import { openPhone, type PhoneOptions } from './open-phone'
import type { Phone } from './phone'
import type { CloudLine } from './runtime/cloud-api'
import { townLine } from './town-line'

/** A demonstration town with the real functions, and phones in the hands of its people. */
export class TownWithPhones {
  readonly #phones: Phone[] = []

  private constructor(readonly town: Town) {}

  static async start(): Promise<TownWithPhones> {
    return new TownWithPhones(await startTown())
  }

  phoneOf(person: { readonly openid: string }, options?: PhoneOptions): Phone {
    return this.phoneOn(townLine(this.town, person), options)
  }

  /** A phone with a line of its own. */
  phoneOn(line: CloudLine, options?: PhoneOptions): Phone {
    const phone = openPhone(line, options)
    this.#phones.push(phone)
    return phone
  }

  /** Ends everything, then throws when one of the phones had broken. */
  async close(): Promise<void> {
    const ends = await Promise.allSettled(this.#phones.map(async (phone) => phone.close()))
    await this.town.stop()
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  }
}
